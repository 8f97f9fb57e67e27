import type { Chosen } from '../removal/removalJob';
import { ticked } from '../removal/tickedNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import { firstOf, isSelectable, isSelected, type Selection, selectedCount } from './selection';

/**
 * The selection as a removal keeps it.
 * @throws {Error} for all that match as long as nobody knows how many they are: there is nothing to confirm
 */
export function chosenOf(selection: Selection): Chosen {
  const confirmed = selectedCount(selection);
  if (confirmed === null) throw new Error('The selection has not been counted');
  if (selection.how === 'search') {
    const { search, except } = selection;
    return { how: 'search', search, except: [...except.keys()], confirmed };
  }
  const pick = ({ id, number, varValues }: CampaignNumber) => ({ id, number, varValues });
  return ticked(Array.from(selection.numbers.values(), pick));
}

/** Some of the selected numbers, to be looked at: those ticked first, or those on the screen. */
export function examplesOf(
  selection: Selection,
  rows: readonly CampaignNumber[],
  most: number,
): CampaignNumber[] {
  if (selection.how === 'numbers') return firstOf(selection.numbers, most);
  return rows.filter((row) => isSelectable(row) && isSelected(selection, row.id)).slice(0, most);
}

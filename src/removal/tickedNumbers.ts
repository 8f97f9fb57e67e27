import type { CampaignNumber } from '../sipcaller/types';
import type { Chosen } from './removalJob';

type TickedNumber = Pick<CampaignNumber, 'id' | 'number' | 'varValues'>;
type Ticked = Extract<Chosen, { how: 'numbers' }>;

/**
 * Numbers that were ticked one by one, as a job's data. As text: ten thousand records would be copied one by one
 * at every write of the job until they are frozen, and the page would stutter.
 */
export function ticked(numbers: readonly TickedNumber[]): Ticked {
  return { how: 'numbers', count: numbers.length, packed: JSON.stringify(numbers) };
}

/** The numbers of a job that is not frozen yet. */
export function tickedNumbers({ packed }: Ticked): TickedNumber[] {
  return JSON.parse(packed);
}

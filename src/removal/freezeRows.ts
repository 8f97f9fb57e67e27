import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { compareText, freeze } from './freezeNumbers';
import type { FrozenNumber } from './removalJob';

/** Records that the user unticked, and those of them that were met, by their numbers. */
export interface Spared {
  ids: ReadonlySet<NumberId>;
  byNumber: Map<string, Set<NumberId>>;
}

/** Turns the rows of one reading into frozen numbers, each record once. */
interface RowFreezer {
  /** @returns those whose number is through */
  take(rows: readonly CampaignNumber[]): FrozenNumber[];
  /** The last ones. */
  rest(): FrozenNumber[];
  /** Distinct records so far, the spared ones included. */
  distinct(): number;
  /** Some record came twice. */
  hasRepeats(): boolean;
  /** Some number came after a larger one. */
  isUnsorted(): boolean;
  /** A spared record was first met when others with its number may have been frozen without telling of it. */
  metLate(): boolean;
}

/**
 * @param keepsAllIds for rows in any order. In ascending order a record can only come again among those
 * with the same number, so the IDs of one number are enough to tell.
 */
export function createRowFreezer(spared: Spared, keepsAllIds: boolean): RowFreezer {
  const seen = new Set<NumberId>();
  const state = { distinct: 0, hasRepeats: false, isUnsorted: false, metLate: false };
  let number = '';
  let run: CampaignNumber[] = [];

  const endRun = () => {
    const kept = [...(spared.byNumber.get(number) ?? [])];
    const frozen = run.map((row) => freeze(row, kept));
    run = [];
    if (!keepsAllIds) seen.clear();
    return frozen;
  };
  const add = (row: CampaignNumber) => {
    if (seen.has(row.id)) {
      state.hasRepeats = true;
      return;
    }
    seen.add(row.id);
    state.distinct += 1;
    if (!spared.ids.has(row.id)) run.push(row);
    else if (noteSpared(spared, row) && keepsAllIds) state.metLate = true;
  };

  return {
    take(rows) {
      const frozen: FrozenNumber[] = [];
      for (const row of rows) {
        if (row.number !== number) {
          for (const item of endRun()) frozen.push(item);
          if (compareText(number, row.number) > 0) state.isUnsorted = true;
          number = row.number;
        }
        add(row);
      }
      return frozen;
    },
    rest: endRun,
    distinct: () => state.distinct,
    hasRepeats: () => state.hasRepeats,
    isUnsorted: () => state.isUnsorted,
    metLate: () => state.metLate,
  };
}

/** @returns whether it was not known */
function noteSpared({ byNumber }: Spared, { id, number }: CampaignNumber): boolean {
  const ids = byNumber.get(number) ?? new Set();
  byNumber.set(number, ids);
  const isNew = !ids.has(id);
  ids.add(id);
  return isNew;
}

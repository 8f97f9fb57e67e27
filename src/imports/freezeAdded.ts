import { numberKey, spellings } from '../campaignJobs/numberKey';
import {
  isWorthWalking,
  type ReadingClient,
  readCampaignNumbers,
  recordOf,
} from '../campaignJobs/surveyCampaign';
import { FEWEST_REWRITTEN, valuesMark } from '../campaignJobs/valuesMark';
import type { ItemOutcome, PlanSink } from '../jobs/kind';
import { type ReadOutcomes, walkOutcomes } from '../jobs/walkOutcomes';
import { NO_MARK, NumberSet } from '../phonelist/rows/numberSet';
import type { AdditionToUndo, FrozenAddition } from '../removal/addition';
import { freeze } from '../removal/freezeNumbers';
import type { FrozenNumber } from '../removal/removalJob';
import type { CallOptions } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import type { ImportItem } from './importJob';

/**
 * Freezes the records that an import added: of each number that it added, and no earlier undo took out, the record
 * that was seen when the import was read back. Any other record with such a number stays, that of a later import among
 * them. One with other values than were sent may be somebody else's too, and stays, unless the server rewrites
 * values, which shows when not one record has those that were sent.
 * @param total numbers in the campaign; null when not known
 * @throws {SipCallerError} when a read fails
 */
export async function freezeAdded(
  client: ReadingClient,
  campaignId: string,
  items: AdditionToUndo,
  total: number | null,
  sink: PlanSink<FrozenNumber>,
  options: CallOptions,
): Promise<FrozenAddition> {
  const added = await readAdded(items, options);
  sink.expect(added.size);
  let picker = createPicker(added, sink);
  const begin = async () => {
    await sink.clear();
    picker = createPicker(added, sink);
    return picker.take;
  };
  if (isWorthWalking(client, added.size, total)) {
    const isSteady = await readCampaignNumbers(client, campaignId, begin, options);
    return { ...(await picker.finish()), isSteady };
  }
  const take = await begin();
  let isSteady = true;
  for await (const block of walkOutcomes<ImportItem>(items.outcomes, items.importId, options)) {
    const numbers = block.filter(isLookedFor).flatMap(({ item }) => spellings(item.number));
    const { rows, odd, uncertain } = await readNumbers(client, campaignId, numbers, options);
    await take(rows, odd);
    const known = new Set(odd.map(({ number }) => numberKey(number)));
    isSteady &&= [...uncertain].every((number) => known.has(numberKey(number)));
  }
  return { ...(await picker.finish()), isSteady };
}

/** The numbers that an import added, or may have. */
interface Added {
  /** By numberKey: the mark of the values that went up, and as its row the record that was seen, or UNSEEN. */
  numbers: NumberSet;
  /** Records that were there before, all and by their number. */
  held: ReadonlySet<NumberId>;
  heldOf: ReadonlyMap<number, readonly NumberId[]>;
  /** Numbers (numberKey) that the server has accepted and that did not show by the end of the import. */
  late: ReadonlySet<number>;
  size: number;
}

const UNSEEN = 0;

/** What was accepted and not seen afterwards may have been filed since. */
const isLookedFor = ({ mark, failure }: ItemOutcome<ImportItem>) =>
  mark === 'done' || mark === 'notVisible' || mark === 'unknown' || (mark === 'failed' && !failure?.status);

async function readAdded(
  { importId, expected, earlier, outcomes }: AdditionToUndo,
  options: CallOptions,
): Promise<Added> {
  const numbers = new NumberSet(expected);
  const held = new Set<NumberId>();
  const heldOf = new Map<number, readonly NumberId[]>();
  const late = new Set<number>();
  const undone = await readUndone(earlier, outcomes, options);
  let size = 0;
  for await (const block of walkOutcomes<ImportItem>(outcomes, importId, options)) {
    for (const { item, mark, record = UNSEEN } of block.filter(isLookedFor)) {
      const key = numberKey(item.number);
      if (undone.holds(undone.find(key))) continue;
      numbers.put(numbers.find(key), key, valuesMark(item.varValues), record >>> 0);
      for (const id of item.held ?? []) held.add(id);
      if (item.held) heldOf.set(key, item.held);
      if (mark === 'done') size += 1;
      if (mark === 'notVisible') late.add(key);
    }
  }
  return { numbers, held, heldOf, late, size };
}

async function readUndone(
  earlier: readonly string[],
  outcomes: ReadOutcomes<ImportItem>,
  options: CallOptions,
): Promise<NumberSet> {
  const undone = new NumberSet();
  for (const id of earlier) {
    for await (const block of walkOutcomes(outcomes, id, options)) {
      for (const { item } of block.filter(({ mark }) => mark === 'done')) {
        const key = numberKey(item.number);
        undone.put(undone.find(key), key, NO_MARK, 0);
      }
    }
  }
  return undone;
}

/** Picks the import's records among the rows of one reading. */
function createPicker({ numbers, held, heldOf, late }: Added, sink: PlanSink<FrozenNumber>) {
  /** The import's records, as it seems, with other values than went up. */
  let changed: CampaignNumber[] = [];
  /** Numbers of which other records are there, or one that was never seen to be the import's. */
  const doubtful = new Set<number>();
  /** Of what came late, the first record with the values that were sent is the import's: it was sent once. */
  const cameLate = new Set<number>();
  let frozen = 0;

  const pick = (row: CampaignNumber) => {
    frozen += 1;
    return freeze(row, heldOf.get(numberKey(row.number)));
  };
  const judge = (row: CampaignNumber): FrozenNumber | null => {
    const key = numberKey(row.number);
    const slot = numbers.find(key);
    if (key === 0 || !numbers.holds(slot) || held.has(row.id)) return null;
    const isExact = numbers.markAt(slot) === valuesMark(row.varValues);
    if (late.has(key) && isExact && !cameLate.has(key)) {
      cameLate.add(key);
      return pick(row);
    }
    // The rows of a set are unsigned.
    if (numbers.rowAt(slot) !== recordOf(row.id) >>> 0) doubtful.add(key);
    else if (isExact) return pick(row);
    else changed.push(row);
    return null;
  };
  const add = async (items: FrozenNumber[]) => {
    if (items.length > 0) await sink.add(items);
  };
  return {
    take(rows: readonly CampaignNumber[], odd: readonly CampaignNumber[]) {
      // A record without a usable ID may be the import's, and cannot be taken out.
      for (const key of odd.map(({ number }) => numberKey(number))) {
        if (key !== 0 && numbers.holds(numbers.find(key))) doubtful.add(key);
      }
      return add(rows.map(judge).filter((item): item is FrozenNumber => item !== null));
    },
    async finish(): Promise<Pick<FrozenAddition, 'frozen' | 'undecided'>> {
      if (frozen === 0 && changed.length >= FEWEST_REWRITTEN) {
        await add(changed.map(pick));
        changed = [];
      }
      return {
        frozen,
        undecided: new Set([...doubtful, ...changed.map(({ number }) => numberKey(number))]).size,
      };
    },
  };
}

import type { ItemOutcome, PlanSink } from '../jobs/kind';
import { markOf, NumberSet } from '../phonelist/rows/numberSet';
import { freeze } from '../removal/freezeNumbers';
import type { FrozenNumber } from '../removal/removalJob';
import type { CallOptions } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import type { ImportItem } from './importJob';
import { numberKey, spellings } from './numberKey';
import { isWorthWalking, type ReadingClient, readCampaignNumbers } from './surveyCampaign';

/** Reads the items `from` (included) to `to` (excluded) of an import with their outcomes: fewer at its end. */
export type ReadImport = (jobId: string, from: number, to: number) => Promise<ItemOutcome<ImportItem>[]>;

/** What an import's numbers came to when they were looked for to take them out again. */
export interface FrozenAddition {
  frozen: number;
  /** Numbers of the import of which records are there that may be somebody else's. */
  undecided: number;
  /** Whether the list stood still while it was read. */
  isSteady: boolean;
}

const BLOCK = 1_000;

/**
 * Freezes the records that an import added: of each number that it added, one record that was not there before. Of
 * several, one with the import's values; where none has them, it cannot be told, and they stay.
 * @param total numbers in the campaign; null when not known
 * @throws {SipCallerError} when a read fails
 */
export async function freezeAdded(
  client: ReadingClient,
  campaignId: string,
  items: { importId: string; outcomes: ReadImport },
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
  for await (const block of readBlocks(items, options)) {
    const numbers = block.filter(isLookedFor).flatMap(({ item }) => spellings(item.number));
    const { rows, uncertain } = await readNumbers(client, campaignId, numbers, options);
    await take(rows);
    isSteady &&= uncertain.size === 0;
  }
  return { ...(await picker.finish()), isSteady };
}

/** The numbers that an import added, or may have. */
interface Added {
  /** By numberKey: the mark of the values that went up, and whether the record was seen (SEEN) or not. */
  numbers: NumberSet;
  /** Records that were there before. */
  held: ReadonlySet<NumberId>;
  size: number;
}

const SEEN = 1;
const UNSEEN = 2;

const isLookedFor = ({ mark }: ItemOutcome<ImportItem>) => mark === 'done' || mark === 'unknown';

async function readAdded(items: Parameters<typeof readBlocks>[0], options: CallOptions): Promise<Added> {
  const numbers = new NumberSet();
  const held = new Set<NumberId>();
  let size = 0;
  for await (const block of readBlocks(items, options)) {
    for (const { item, mark } of block.filter(isLookedFor)) {
      const key = numberKey(item.number);
      numbers.put(numbers.find(key), key, markOf(item.varValues), mark === 'done' ? SEEN : UNSEEN);
      for (const id of item.held ?? []) held.add(id);
      if (mark === 'done') size += 1;
    }
  }
  return { numbers, held, size };
}

async function* readBlocks(
  { importId, outcomes }: { importId: string; outcomes: ReadImport },
  { signal }: CallOptions,
): AsyncGenerator<ItemOutcome<ImportItem>[]> {
  for (let from = 0; ; from += BLOCK) {
    signal?.throwIfAborted();
    const block = await outcomes(importId, from, from + BLOCK);
    yield block;
    if (block.length < BLOCK) return;
  }
}

/** Picks the import's records among the rows of one reading. */
function createPicker({ numbers, held }: Added, sink: PlanSink<FrozenNumber>) {
  const picked = new NumberSet();
  /** Records with other values than went up, of numbers without one that has them. */
  const others = new Map<number, CampaignNumber[]>();
  const doubtful = new Set<number>();
  let frozen = 0;

  const pick = (key: number, row: CampaignNumber) => {
    picked.put(picked.find(key), key, 0, 0);
    others.delete(key);
    frozen += 1;
    return freeze(row);
  };
  const judge = (row: CampaignNumber): FrozenNumber | null => {
    const key = numberKey(row.number);
    const slot = numbers.find(key);
    if (key === 0 || !numbers.holds(slot) || held.has(row.id)) return null;
    if (numbers.rowAt(slot) === UNSEEN) doubtful.add(key);
    else if (!picked.holds(picked.find(key))) {
      if (numbers.markAt(slot) === markOf(row.varValues)) return pick(key, row);
      others.set(key, [...(others.get(key) ?? []), row]);
    }
    return null;
  };
  const add = async (items: FrozenNumber[]) => {
    if (items.length > 0) await sink.add(items);
  };
  return {
    take: (rows: readonly CampaignNumber[]) =>
      add(rows.map(judge).filter((item): item is FrozenNumber => item !== null)),
    async finish(): Promise<Pick<FrozenAddition, 'frozen' | 'undecided'>> {
      // A server may change values: the only record with the number that came since is the import's all the same.
      const single = [...others].filter(([, rows]) => rows.length === 1);
      await add(single.flatMap(([key, rows]) => rows.map((row) => pick(key, row))));
      return { frozen, undecided: others.size + doubtful.size };
    },
  };
}

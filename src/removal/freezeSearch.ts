import type { PlanSink } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
import { isReadable } from '../sipcaller/readRecords';
import { walkNumbers } from '../sipcaller/walkNumbers';
import { createRowFreezer, type Spared } from './freezeRows';
import type { Chosen, FrozenNumber } from './removalJob';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;
type Search = Pick<Extract<Chosen, { how: 'search' }>, 'search' | 'except'>;

/** What a search came to when it was read into the journal. */
export interface FrozenSearch {
  frozen: number;
  /** Matches that cannot be read whole, and are left: what they are cannot be told, nor can they be restored. */
  unreadable: number;
  /** Whether the list stood still while it was read, the last time at least. */
  isSteady: boolean;
  /** The least and the most matches that were told meanwhile; null when the API tells no totals. */
  totals: [number, number] | null;
}

/** How often a list that moves while it is read is read. */
const TRIES = 3;

/**
 * Reads all numbers that match a search, but the spared ones and those that cannot be read, each once, in the API's ascending order.
 * Memory does not grow with the list as long as that order is ours, too.
 * @throws {SipCallerError} when a read fails
 */
export async function freezeSearch(
  client: Client,
  campaignId: string,
  { search, except }: Search,
  sink: PlanSink<FrozenNumber>,
  signal: AbortSignal,
): Promise<FrozenSearch> {
  const spared: Spared = { ids: new Set(except), byNumber: new Map() };
  let totals: FrozenSearch['totals'] = null;
  const walk = () => walkNumbers(client, campaignId, search, { signal });
  const onTotal = (total: number) => {
    sink.expect(Math.max(0, total - except.length));
    totals = totals ? [Math.min(totals[0], total), Math.max(totals[1], total)] : [total, total];
  };
  let isOurOrder = true;
  for (let tries = 1; ; ) {
    const isLastTry = tries >= TRIES;
    await sink.clear();
    const keepsAllIds = !isOurOrder || isLastTry;
    const read = await readOnce(walk(), { spared, keepsAllIds, toTheEnd: isLastTry, sink, onTotal });
    const { frozen, unreadable, isSteady } = read;
    if (isLastTry || (isSteady && !read.again)) return { frozen, unreadable, isSteady, totals };
    // To find out that the order is another one was no try.
    if (isOurOrder && read.isUnsorted) isOurOrder = false;
    else tries += 1;
  }
}

/** So many steps in a row may have nothing but records that cannot be read: a list that ignores ranges must end. */
const MOST_ODD_STEPS = 100;

interface Reading {
  spared: Spared;
  keepsAllIds: boolean;
  /** Also when the list moves meanwhile. */
  toTheEnd: boolean;
  sink: PlanSink<FrozenNumber>;
  onTotal: (total: number) => void;
}

async function readOnce(steps: ReturnType<typeof walkNumbers>, reading: Reading) {
  const { spared, keepsAllIds, toTheEnd, sink, onTotal } = reading;
  const rows = createRowFreezer(spared, keepsAllIds);
  const totals = new Set<number>();
  let frozen = 0;
  let unreadable = 0;
  const keep = async (items: FrozenNumber[]) => {
    frozen += items.length;
    if (items.length > 0) await sink.add(items);
  };
  let isJoined = true;
  let known = -1;
  let fruitless = 0;
  for await (const step of steps) {
    if (step.total !== null) {
      totals.add(step.total);
      onTotal(step.total);
    }
    const readable = step.rows.filter(isReadable);
    const odd = step.rows.length - readable.length + step.odd.length;
    unreadable += odd;
    await keep(rows.take(readable));
    isJoined &&= step.joined;
    const hasMoved = !isJoined || totals.size > 1 || rows.hasRepeats();
    const isLost = (hasMoved && !toTheEnd) || (rows.isUnsorted() && !keepsAllIds);
    // Nothing new is the end, or a list that ignores ranges.
    const isFruitless = rows.distinct() === known;
    fruitless = isFruitless ? fruitless + 1 : 0;
    if (isLost || (isFruitless && (readable.length > 0 || odd === 0 || fruitless > MOST_ODD_STEPS))) break;
    known = rows.distinct();
  }
  await keep(rows.rest());
  const isWhole = [...totals].every((total) => total === rows.distinct() + unreadable);
  const isSteady = isJoined && !rows.hasRepeats() && isWhole;
  // After a gap, a smaller number only tells that the list moved.
  const isUnsorted = isJoined && rows.isUnsorted() && !keepsAllIds;
  return { frozen, unreadable, isSteady, isUnsorted, again: isUnsorted || rows.metLate() };
}

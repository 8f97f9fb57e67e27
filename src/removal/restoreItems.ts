import type { PlanSink } from '../jobs/kind';
import type { ReadOutcomes } from '../jobs/walkOutcomes';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import { groupBy } from './groupBy';
import { ReceiptGoneError } from './receiptGone';
import type { FrozenNumber, RestoreData } from './removalJob';
import { type RemovalItem, readRemoval } from './removedNumbers';
import type { RestoreItem } from './restoreCopies';
import { type RemovalSurvey, surveyRemoved } from './surveyRemoved';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/** Numbers of values that get a reading of the removal each. */
const MOST_LENGTHS = 10;

/**
 * Copies the numbers that a removal has taken out. An upload has rows of one length, so numbers with
 * equally many values come together; within these, in the removal's order.
 * @throws {SipCallerError} when the campaign cannot be read for other records with these numbers
 * @throws {ReceiptGoneError} when fewer are found than were confirmed
 */
export async function copyRemoved(
  client: Client,
  outcomes: ReadOutcomes<FrozenNumber>,
  data: RestoreData,
  sink: PlanSink<RestoreItem>,
  options: CallOptions,
): Promise<void> {
  const survey = await surveyRemoved(readRemoval(outcomes, data, options));
  if (survey.total < (data.confirmed ?? 0)) throw new ReceiptGoneError();
  const isByLength = survey.lengths.length <= MOST_LENGTHS;
  const lengths = isByLength ? survey.lengths : [null];
  const withEarlier = createCopyCounter(survey.repeated, isByLength);
  sink.expect(survey.total);
  await sink.clear();
  for (const length of lengths) {
    for await (const block of readRemoval(outcomes, data, options)) {
      const wanted = block.filter(
        ({ isWanted, item }) => isWanted && (length ?? item.varValues.length) === item.varValues.length,
      );
      const items = await withoutPresent(client, data.campaign.id, wanted, options);
      const known = await withOthersOfToday(client, data.campaign.id, items, survey.staying, options);
      if (known.length > 0) await sink.add(known.map(withEarlier));
    }
  }
}

/**
 * The items of outcomes, but those that the server has accepted to remove and that are there still, or nobody knows: a
 * number that is put back must be gone.
 */
async function withoutPresent(
  client: Client,
  campaignId: string,
  wanted: readonly RemovalItem[],
  options: CallOptions,
): Promise<FrozenNumber[]> {
  const numbers = wanted.filter(({ mark }) => mark === 'notVisible').map(({ item }) => item.number);
  if (numbers.length === 0) return wanted.map(({ item }) => item);
  const { rows, uncertain } = await readNumbers(client, campaignId, numbers, options);
  const present = new Set(rows.map(({ id }) => id));
  const isGone = ({ mark, item }: RemovalItem) =>
    mark !== 'notVisible' || !(present.has(item.id) || uncertain.has(item.number));
  return wanted.filter(isGone).map(({ item }) => item);
}

/**
 * Which other records with the same number there are may have changed since the removal: those that it knew to stay may
 * be gone, and those that it failed to take out may be there.
 */
async function withOthersOfToday(
  client: Client,
  campaignId: string,
  items: FrozenNumber[],
  staying: RemovalSurvey['staying'],
  options: CallOptions,
): Promise<RestoreItem[]> {
  const hasOthers = ({ number, kept }: FrozenNumber) => kept !== undefined || staying.has(number);
  const numbers = items.filter(hasOthers).map(({ number }) => number);
  if (numbers.length === 0) return items;
  const { rows } = await readNumbers(client, campaignId, numbers, options);
  const present = groupBy(rows, ({ number }) => number);
  return items.map((item) => {
    if (!hasOthers(item)) return item;
    const there = present.get(item.number) ?? [];
    const isOther = ({ id }: CampaignNumber) =>
      staying.get(item.number)?.has(id) || item.keptIds?.includes(id);
    const others = there.filter(isOther).map(({ id }) => id);
    // Without their IDs, they can only be counted.
    const counted = item.keptIds ? 0 : (item.kept ?? 0);
    return { ...item, others, kept: Math.min(counted, there.length - others.length) };
  });
}

/**
 * Notes with each item which copies of its number go apart from it, and how many of them earlier, so that a look at
 * one request tells its copies from those of another.
 * @param repeated the only numbers of which there may be copies; null when nobody knows
 * @param isByLength whether copies with equally many values are never parted
 */
function createCopyCounter(
  repeated: RemovalSurvey['repeated'],
  isByLength: boolean,
): (item: RestoreItem) => RestoreItem {
  const counts = new Map<string, number>();
  let run: FrozenNumber | undefined;
  let earlier = 0;
  return (item) => {
    const before = counts.get(item.number) ?? 0;
    if (!run || !areCopies(run, item)) earlier = before;
    run = item;
    if (!repeated || repeated.has(item.number)) counts.set(item.number, before + 1);
    const copies = isByLength ? repeated?.get(item.number) : undefined;
    const apart = copies?.filter(({ length }) => length !== item.varValues.length).map(({ mark }) => mark);
    return { ...item, ...(earlier > 0 && { earlier }), ...(apart && apart.length > 0 && { apart }) };
  };
}

/** Whether two neighbours are one number with equally many values: they stay in one request. */
export function areCopies(one: FrozenNumber, next: FrozenNumber): boolean {
  return one.number === next.number && one.varValues.length === next.varValues.length;
}

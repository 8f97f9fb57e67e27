import type { PlanSink } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import { isReadable } from '../sipcaller/readRecords';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import { groupBy } from './groupBy';
import type { FrozenNumber } from './removalJob';

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;
type ChosenNumber = Pick<CampaignNumber, 'id' | 'number' | 'varValues'>;

/**
 * Reads numbers that were chosen one by one, as they are now: their values may have changed since they
 * were on the screen, and what is not there any more is `gone`.
 * @returns how many there are, and how many of them are gone
 * @throws {SipCallerError} when a read fails
 */
export async function freezeNumbers(
  client: Client,
  campaignId: string,
  chosen: readonly ChosenNumber[],
  sink: PlanSink<FrozenNumber>,
  signal: AbortSignal,
): Promise<{ total: number; gone: number }> {
  const wanted = new Map(chosen.map((number) => [number.id, number]));
  sink.expect(wanted.size);
  const texts = chosen.map(({ number }) => number);
  const { rows, uncertain } = await readNumbers(client, campaignId, texts, { signal });
  const present = new Map(rows.map((row) => [row.id, row]));
  const others = groupBy(
    rows.filter(({ id }) => !wanted.has(id)),
    ({ number }) => number,
  );
  const frozen = [...wanted.values()].map((given) => {
    const row = present.get(given.id);
    // Nothing is called gone that may only have been overlooked: to delete it does no harm.
    const isGone = !row && !uncertain.has(given.number);
    // What cannot be read any more is kept as it was seen.
    const known = row && isReadable(row) ? row : given;
    const kept = others.get(known.number)?.map(({ id }) => id);
    return freeze(known, kept, isGone);
  });
  await sink.clear();
  await sink.add(frozen.sort((a, b) => compareText(a.number, b.number)));
  return { total: frozen.length, gone: frozen.filter((item) => item.gone).length };
}

/** With so many others of its number, a record keeps only their count: each of them would keep all IDs. */
const MOST_KEPT_IDS = 20;

/** What a job keeps of a record. @param keptIds of the others with its number that stay */
export function freeze(
  { id, number, varValues }: ChosenNumber,
  keptIds: readonly NumberId[] = [],
  isGone = false,
): FrozenNumber {
  const frozen: FrozenNumber = { id, number, varValues };
  if (keptIds.length > 0) frozen.kept = keptIds.length;
  if (keptIds.length > 0 && keptIds.length <= MOST_KEPT_IDS) frozen.keptIds = [...keptIds];
  if (isGone) frozen.gone = true;
  return frozen;
}

/** By code units, as `sort` does: no locale, which may differ from one reading to the next. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

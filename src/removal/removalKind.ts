import { isOfCampaign } from '../campaignJobs/campaignJob';
import { isClosedTo } from '../campaignJobs/closedCampaign';
import { type CampaignSurvey, sumOf } from '../campaignJobs/surveyCampaign';
import { provesAbsence, surveyUnlessFound } from '../campaignJobs/surveyOnce';
import { allowsRemoval } from '../campaigns/accepts';
import type { JobEngine } from '../jobs/engine';
import type { Job } from '../jobs/job';
import type { JobKind, PlanSink, SendReport, Standing, TellWay } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { readNumbers } from '../sipcaller/readNumbers';
import type { FreezeAdded } from './addition';
import { countNewMatches } from './countNewMatches';
import { createDeleteReader, type DeleteReader } from './deleteAnswer';
import { freezeNumbers } from './freezeNumbers';
import { type FrozenSearch, freezeSearch } from './freezeSearch';
import { groupBy } from './groupBy';
import { type Chosen, type FrozenNumber, REMOVAL, type RemovalData } from './removalJob';
import { tickedNumbers } from './tickedNumbers';

export type RemovalClient = Pick<SipCaller, 'listNumbers' | 'listCampaigns' | 'lists' | 'deleteNumbers'>;

export interface RemovalOptions {
  /** The engine's: the undo of an import removes what that added, and a search is counted without its own set. */
  outcomes: JobEngine['outcomes'];
  /** How the undo of an import finds what that added. */
  freezeAdded: FreezeAdded;
  /** So many are looked for one by one, whatever the API's lookup finds (surveyOnce.ts). */
  few?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Numbers in a DELETE to begin with, and at most: the API's own limit is not documented. */
export const FIRST_DELETE = 500;
export const LARGEST_DELETE = 2_000;
/** A DELETE that is carried out late, after it was looked for, is sent again and then finds nothing. */
const SETTLE_MS = 1_000;
/**
 * So long after the set was frozen its IDs are looked for before they are sent: an API that was set up anew meanwhile
 * (the sandbox is, whenever it starts) may have given them to other numbers.
 */
const LOOK_AGAIN_AFTER_MS = 30 * 60_000;

/**
 * The job that removes numbers: freezes the chosen ones, deletes them by their IDs in chunks, and looks
 * whether they are gone.
 */
export function createRemovalKind(
  client: RemovalClient,
  { outcomes, freezeAdded, few, now = Date.now }: RemovalOptions,
): JobKind<RemovalData, FrozenNumber> {
  const readAnswer = createDeleteReader();
  return {
    name: REMOVAL,
    firstChunk: FIRST_DELETE,
    largestChunk: LARGEST_DELETE,
    concurrency: 4,
    // An ID names one record for ever: to delete it a second time does nothing.
    repeatable: true,
    looksFirst: false,
    looksFirstByNow: ({ frozenAt }, at) => frozenAt === undefined || at - frozenAt > LOOK_AGAIN_AFTER_MS,
    // An API that was set up anew may have given the IDs to other numbers, however soon that is.
    looksAfterRest: true,
    total: (data, signal) => countNumbers(client, data.campaign.id, { signal }),
    settleMs: SETTLE_MS,
    // Opt-outs cannot wait, and go by their IDs; an undo goes by which records are there.
    excludes: (other, { campaign, chosen }) => chosen.how === 'import' && isOfCampaign(other, campaign.id),

    needs: ({ chosen }) => (chosen.how === 'import' ? [chosen.importId, ...(chosen.earlier ?? [])] : []),

    async plan(data, sink, signal) {
      const frozenAt = now();
      const before = await countNumbers(client, data.campaign.id, { signal });
      const known = { ...data, before, frozenAt };
      const frozen = await freezeChosen(client, { outcomes, freezeAdded }, known, sink, signal);
      // Of ticked numbers, those that are left are what the user saw: there is nothing to ask.
      const hold = frozen.moved !== null && data.chosen.how !== 'numbers';
      return { data: { ...known, ...frozen, chosen: keptOf(data.chosen) }, hold };
    },
    isAlready: ({ gone }) => gone === true,
    send: (items, data, signal) => send(client, readAnswer, items, data.campaign.id, signal),
    reconcile: (items, data, signal, tell) => reconcile(client, items, data.campaign.id, signal, tell),
    beginReadBack: (items, { campaign }, signal) =>
      surveyUnlessFound(
        client,
        campaign.id,
        items,
        {
          judge: surveyedStandings,
          lookFor: (open: readonly FrozenNumber[], stop, tell) =>
            reconcile(client, open, campaign.id, stop, tell),
        },
        { signal },
        few,
      ),
    refusesAll: (failure, { campaign }, signal) =>
      isClosedTo(allowsRemoval, client, failure, campaign.id, { signal }),
    conclude: (job, signal) => conclude(client, outcomes, job, signal),
  };
}

/** Ten thousand numbers in the job's own record would be copied at every step, and the page would stutter. */
function keptOf(chosen: Chosen): Chosen {
  return chosen.how === 'numbers' ? { ...chosen, packed: '' } : chosen;
}

async function freezeChosen(
  client: RemovalClient,
  { outcomes, freezeAdded }: Pick<RemovalOptions, 'outcomes' | 'freezeAdded'>,
  { campaign, chosen, before }: RemovalData,
  sink: PlanSink<FrozenNumber>,
  signal: AbortSignal,
): Promise<Pick<RemovalData, 'moved' | 'undecided' | 'unreadable'>> {
  switch (chosen.how) {
    case 'numbers':
      return { moved: await freezeTicked(client, campaign.id, chosen, sink, signal) };
    case 'search': {
      const read = await freezeSearch(client, campaign.id, chosen, sink, signal);
      const { unreadable } = read;
      return { moved: movedFrom(chosen.confirmed, read), ...(unreadable > 0 && { unreadable }) };
    }
    case 'import': {
      const { importId, confirmed: expected, earlier = [] } = chosen;
      const items = { importId, expected, earlier, outcomes };
      const read = await freezeAdded(client, campaign.id, items, before, sink, { signal });
      return { moved: movedFrom(chosen.confirmed, { ...read, totals: null }), undecided: read.undecided };
    }
  }
}

async function freezeTicked(
  client: RemovalClient,
  campaignId: string,
  chosen: Extract<Chosen, { how: 'numbers' }>,
  sink: PlanSink<FrozenNumber>,
  signal: AbortSignal,
): Promise<RemovalData['moved']> {
  const { total, gone } = await freezeNumbers(client, campaignId, tickedNumbers(chosen), sink, signal);
  return gone > 0 ? { confirmed: total, frozen: total - gone, totals: null } : null;
}

/** What is remembered, and asked about, when the frozen set is not the one that was confirmed. */
function movedFrom(
  confirmed: number,
  { frozen, isSteady, totals }: Omit<FrozenSearch, 'unreadable'>,
): RemovalData['moved'] {
  return isSteady && frozen === confirmed ? null : { confirmed, frozen, totals };
}

async function send(
  client: RemovalClient,
  readAnswer: DeleteReader,
  items: readonly FrozenNumber[],
  campaignId: string,
  signal: AbortSignal,
): Promise<SendReport> {
  const ids = items.filter(({ gone }) => !gone).map(({ id }) => id);
  // An empty array could be read as "all".
  if (ids.length === 0) return { already: [...items.keys()] };
  const { json } = await client.deleteNumbers(campaignId, ids, { signal, once: true });
  const deleted = readAnswer(json, ids) ?? new Set(ids);
  return { already: [...items.keys()].filter((at) => !deleted.has(items[at]?.id ?? '')) };
}

async function reconcile(
  client: RemovalClient,
  items: readonly FrozenNumber[],
  campaignId: string,
  signal: AbortSignal,
  tell?: TellWay,
): Promise<Standing[]> {
  const numbers = items.map(({ number }) => number);
  const { rows, uncertain, checkedBy } = await readNumbers(client, campaignId, numbers, { signal });
  tell?.(checkedBy);
  const present = new Set(rows.map(({ id }) => id));
  return items.map(({ id, number }) => {
    if (present.has(id)) return 'todo';
    return uncertain.has(number) ? 'unknown' : 'done';
  });
}

/** The same by a survey of the campaign; null for a number that takes a look of its own. */
export function surveyedStandings(
  items: readonly FrozenNumber[],
  survey: CampaignSurvey,
): (Standing | null)[] {
  const byNumber = groupBy(items, ({ number }) => number);
  const standings = [...byNumber].map(([number, own]): [string, Standing | null] => {
    if (provesAbsence(survey, number)) return [number, 'done'];
    const kept = own.flatMap(({ keptIds = [] }) => keptIds);
    const all = [...new Set([...kept, ...own.map(({ id }) => id)])];
    const areThere = survey.countOf(number) === all.length && survey.sumOf(number) === sumOf(all);
    return [number, areThere ? 'todo' : null];
  });
  const standingOf = new Map(standings);
  return items.map(({ number }) => standingOf.get(number) ?? null);
}

async function conclude(
  client: RemovalClient,
  outcomes: RemovalOptions['outcomes'],
  job: Job<RemovalData>,
  signal: AbortSignal,
): Promise<RemovalData> {
  const { campaign, chosen, unreadable = 0 } = job.data;
  const after = await countNumbers(client, campaign.id, { signal });
  const newMatches =
    chosen.how === 'search'
      ? await countNewMatches(client, campaign.id, { ...chosen, unreadable, job, outcomes }, signal)
      : null;
  return { ...job.data, after, newMatches };
}

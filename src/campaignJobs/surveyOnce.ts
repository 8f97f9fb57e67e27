import type { ReadBack, Sighting, TellWay } from '../jobs/kind';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { learnLookup } from '../sipcaller/lookupProof';
import { type CampaignSurvey, type HashOf, surveyCampaign } from './surveyCampaign';

type Client = Pick<SipCaller, 'listNumbers' | 'listCampaigns' | 'lists'>;

interface SurveyedLook<Item> {
  /** What a survey tells of each item; null for one that takes a look of its own. */
  judge(items: readonly Item[], survey: CampaignSurvey): (Sighting | null)[];
  /** See JobKind.reconcile. */
  lookFor(items: readonly Item[], signal: AbortSignal, tell?: TellWay): Promise<Sighting[]>;
  hash?: HashOf;
}

/** So many items are looked for in one go, and then the campaign is read for them alone. */
export const FEW_LOOKS = 2_000;

/**
 * Looks for many items. By the API's lookup that is cheap, however many the campaign holds; where its silence proves
 * nothing, each look would read the whole campaign, so that is read once for all of them.
 * @param items how many will be looked for
 * @returns null where each look by itself is as good
 * @throws {SipCallerError} when a read fails
 */
export async function surveyUnlessFound<Item>(
  client: Client,
  campaignId: string,
  items: number,
  look: SurveyedLook<Item>,
  options: CallOptions,
  few = FEW_LOOKS,
): Promise<ReadBack<Item> | null> {
  if (items <= few || (await learnLookup(client, campaignId, options)) === 'contains') return null;
  const total = await countNumbers(client, campaignId, options);
  return readBackBy(await surveyCampaign(client, campaignId, total, options, look.hash), look);
}

/** The look at items by a survey; those of which it cannot tell are looked for by themselves. */
export function readBackBy<Item>(
  survey: CampaignSurvey,
  { judge, lookFor }: Pick<SurveyedLook<Item>, 'judge' | 'lookFor'>,
): ReadBack<Item> {
  return {
    async reconcile(asked, signal, tell) {
      const sightings = judge(asked, survey);
      const open = asked.filter((_item, at) => sightings[at] === null);
      const looked = open.length > 0 ? await lookFor(open, signal, tell) : [];
      if (open.length < asked.length) tell?.('read-through');
      return sightings.map((sighting) => sighting ?? looked.shift() ?? 'unknown');
    },
  };
}

/** Whether a survey proves that a number is absent: nothing was passed over, and no odd record may have it. */
export function provesAbsence(survey: CampaignSurvey, number: string): boolean {
  return survey.isCertain && survey.nameless === 0 && survey.countOf(number) === 0 && !survey.hasOdd(number);
}

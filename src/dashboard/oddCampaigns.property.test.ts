import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedFields } from '../campaigns/live/changedFields';
import { formatApiDate } from '../layout/ApiDate';
import { countFormat } from '../layout/intlFormats';
import { campaignWords } from '../layout/useCampaignWords';
import { pathPart } from '../layout/usePathPart';
import { campaignAsSent, readCampaignRow } from '../sipcaller/campaignRow';
import { parseJson } from '../sipcaller/json';
import { largestCampaigns, tallyKinds, tallyNumbers } from './tallies';
import { makeTimeline } from './timeline';

const NONSENSE = /NaN|undefined|\[object|Infinity/;
const FIELDS =
  'id name status type dialer phoneSystemId extensionId tagIds callflowIds callBehavior webhookEndpointId startDate endDate startedAt endedAt numbersCount isArchived'.split(
    ' ',
  );
/** What JSON can hold, and words that every object seems to have; no text that is nonsense itself. */
const text = fc
  .oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'toString', '20260231T000000', '2026-13-45', 'Active'),
  )
  .filter((word) => !NONSENSE.test(word));
const value = fc.oneof(
  text,
  fc.jsonValue().filter((json) => !NONSENSE.test(JSON.stringify(json))),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }),
  fc.constant(Number.POSITIVE_INFINITY),
);
const rows = fc.array(fc.dictionary(fc.constantFrom(...FIELDS, 'theirs'), value), { maxLength: 6 });
const translate = (key: string, options: object = {}) => `${key} ${Object.values(options).join(' ')}`;

it('whatever campaigns the API sends, what is said of them can be read', () => {
  const words = campaignWords(translate);
  fc.assert(
    fc.property(rows, rows, (sent, later) => {
      const campaigns = sent.map(readCampaignRow);
      const said = campaigns.flatMap((campaign) => [
        words.name(campaign),
        words.status(campaign.status),
        words.type(campaign.type),
        words.mode(campaign.dialer?.mode),
        words.unreadable(campaign.oddFields),
        countFormat('en')(campaign.numbersCount ?? Number.NaN),
        formatApiDate(campaign.startDate ?? '', 'es'),
      ]);
      for (const each of said) {
        expect(typeof each).toBe('string');
        expect(each).not.toMatch(NONSENSE);
      }
      const { statuses, types } = tallyKinds(campaigns);
      for (const tally of [statuses, types])
        expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(campaigns.length);
      const { total } = tallyNumbers(campaigns);
      expect(total === null || Number.isSafeInteger(total)).toBe(true);
      largestCampaigns(campaigns, 3);
      const now = Date.UTC(2026, 10, 23);
      for (const { planned, actual } of makeTimeline(campaigns, now, 90).rows)
        for (const bar of [planned, actual])
          if (bar) expect([bar.left, bar.width].every(Number.isFinite)).toBe(true);
      changedFields(campaigns, later.map(readCampaignRow));
      sent.forEach((row, at) => {
        const campaign = campaigns[at];
        if (campaign?.oddFields?.name !== undefined)
          expect(campaignAsSent(campaign).name).toEqual(row.name ?? null);
      });
    }),
    { numRuns: 200 },
  );
});

it('an ID is the same out of its address, whatever it holds', () => {
  const anyId = fc.oneof(fc.constantFrom('a%2Fb', 'a/b', '50%', '?#', '%'), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyId, (id) => {
      expect(pathPart(`/campaigns/${encodeURIComponent(id)}/show`, 1)).toBe(id);
    }),
  );
  expect(pathPart('/campaigns/50%/show', 1)).toBe('50%');
  expect(pathPart('/upload', 1)).toBe('');
});

it('an integer of any size that a refresh changes is a change, and no crash', () => {
  const row = (pace: string) => ({ id: 'a', pace: parseJson(pace) });
  const changes = changedFields([row('90071992547409931234')], [row('90071992547409931235')]);
  expect([...(changes.get('a') ?? [])]).toEqual(['pace']);
});

import { describe, expect, it } from 'vitest';
import { ClosedCampaignError } from '../../campaignJobs/closedCampaign';
import { ListGoneError } from '../../imports/listGone';
import { failureOf } from '../../jobs/failure';
import { ReceiptGoneError } from '../../removal/receiptGone';
import { failurePhrases } from './jobPhrases';

const keysOf = (error: Error) => failurePhrases(failureOf(error), 'demo').map(({ key }) => key);

describe('a failure of our own making', () => {
  it.each([
    ['static', 'campaigns.accepts.static'],
    ['staticStarted', 'campaigns.accepts.static'],
    ['draft', 'campaigns.accepts.draft'],
    ['canceled', 'campaigns.accepts.canceled'],
    ['finished', 'campaigns.accepts.finished'],
    ['gone', 'jobs.failure.campaignGone'],
  ] as const)('is told in our words, not as an answer of SIP Caller: %s', (reason, key) => {
    expect(keysOf(new ClosedCampaignError(reason))).toEqual([key]);
  });

  it('is told when a list is lost', () => {
    expect(keysOf(new ListGoneError())).toEqual(['jobs.failure.listGone']);
  });

  it('is told when a receipt is lost', () => {
    expect(keysOf(new ReceiptGoneError())).toEqual(['jobs.failure.receiptGone']);
  });
});

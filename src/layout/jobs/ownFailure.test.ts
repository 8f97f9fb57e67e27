import { describe, expect, it } from 'vitest';
import { ClosedCampaignError } from '../../campaignJobs/closedCampaign';
import { ListGoneError } from '../../imports/listGone';
import { failureOf } from '../../jobs/failure';
import { ReceiptGoneError } from '../../removal/receiptGone';
import { SipCallerError } from '../../sipcaller/errors';
import { failurePhrases } from './jobPhrases';

const keysOf = (error: Error) => failurePhrases(failureOf(error), 'demo').map(({ key }) => key);

describe('an answer that says that all is well, and is of no use', () => {
  it.each(['notAList', 'contradiction', 'notSipCaller'] as const)('is told by what was wrong: %s', (kind) => {
    expect(keysOf(new SipCallerError(kind, { status: 200 }))).toEqual([`jobs.failure.answer.${kind}`]);
    expect(keysOf(new SipCallerError(kind, { status: 206, serverMessage: 'no' }))).toEqual([
      `jobs.failure.answer.${kind}`,
      'errors.serverSays',
    ]);
  });

  it('has a sentence where an older journal does not know what it was, or an error has no such kind', () => {
    const failure = { status: 200, words: '', retryAfterMs: null, mayHaveArrived: false };
    const keys = (more: object) => failurePhrases({ ...failure, ...more }, 'demo').map(({ key }) => key);
    expect(keys({})).toEqual(['jobs.failure.answer.other']);
    expect(keys({ fault: 'constructor' })).toEqual(['jobs.failure.answer.other']);
  });

  it('leaves other statuses as they are', () => {
    expect(failureOf(new SipCallerError('conflict', { status: 409 }))).not.toHaveProperty('fault');
    expect(keysOf(new SipCallerError('notSipCaller', { status: 302 }))).toEqual(['errors.notSipCaller']);
  });
});

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

import { afterAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../sandbox/createSandbox';
import { createSipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { readSummary } from '../sipcaller/uploadSummary';
import { fetchTransport } from '../sipcaller/uploadTransport';
import { sendNoted } from './sendNoted';
import { type SendPhase, sendUpload } from './sendUpload';
import { createSentLists } from './sentLists';
import { judgeCount } from './verdict';

const ROWS = 5;
const csv = new Blob([
  '5550001,John,199\r\n5550002,Mary,299\r\n5550003,Susan,149\r\n5550004,James,300\r\n5550005,Walter,42\r\n',
]);

// One for all: its start data takes a while, and every test resets it.
const sandbox = createSandbox();
afterAll(() => sandbox.close());

async function setUp(behavior: object = {}, campaign: object = {}) {
  const control = (path: string, body: object) =>
    sandbox.fetch(
      new Request(`http://sandbox/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) }),
    );
  const made = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 2, ...campaign };
  const answer = await control('reset', { campaigns: [made] });
  const [{ id }] = (await answer.json()) as [Campaign];
  await control('behavior', behavior);
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    calls.push(`${request.method} ${new URL(request.url).pathname.split('/').at(-1)}`);
    return sandbox.fetch(request);
  };
  const client = createSipCaller({
    base: 'http://sandbox/v1',
    account: 'demo',
    token: () => 'demo-key',
    fetch,
    uploadTransport: fetchTransport(fetch),
  });
  const phases: SendPhase['name'][] = [];
  const stop = new AbortController();
  const onPhase = ({ name }: SendPhase) => {
    phases.push(name);
  };
  const send = (campaignId = id) =>
    sendUpload(client, { campaignId, csv, rows: ROWS, varCount: 2 }, { signal: stop.signal, onPhase });
  return { send, phases, calls, stop, client, id, control };
}

describe('sendUpload', () => {
  it('sends the list once and counts before and after', async () => {
    const { send, phases, calls, client, id } = await setUp();
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: 'answered', counted: { before: 3, after: 8, error: null } });
    if (outcome.kind !== 'answered') return;
    expect(readSummary(outcome.answer)).toEqual({ added: 5, rejected: [] });
    expect(judgeCount(outcome.counted, ROWS)).toEqual({ kind: 'matches', added: 5 });
    expect(phases).toEqual(['preparing', 'sending', 'processing', 'checking']);
    expect(calls).toEqual(['GET campaigns', 'GET numbers', 'POST upload', 'GET numbers']);
    const { rows } = await client.listNumbers(id, { filter: { number: '5550003' } });
    expect(rows).toMatchObject([{ number: '5550003', varValues: ['Susan', '149'] }]);
  });

  it('shows an answer that it does not know, and judges by the count', async () => {
    const { send } = await setUp({ uploadAnswer: 'empty' });
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: 'answered', counted: { before: 3, after: 8 } });
    if (outcome.kind === 'answered') expect(readSummary(outcome.answer)).toBeNull();
  });

  it('tells when the server kept fewer than were sent', async () => {
    const { send } = await setUp({ duplicates: 'drop' });
    await send();
    const again = await send();
    if (again.kind !== 'answered') throw new Error(again.kind);
    expect(again.counted).toMatchObject({ before: 8, after: 8 });
    expect(judgeCount(again.counted, ROWS)).toEqual({ kind: 'none' });
  });

  it('counts by the campaign itself when lists carry no total', async () => {
    const { send } = await setUp({ total: 'none' });
    expect(await send()).toMatchObject({ kind: 'answered', counted: { before: 3, after: 8 } });
  });

  it('does not repeat an upload whose answer was lost, and counts what arrived', async () => {
    const { send, calls } = await setUp({ faults: [{ on: 'upload', kind: 'dropAfter', times: 1 }] });
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: 'unknown', counted: { before: 3, after: 8 } });
    expect(calls.filter((call) => call === 'POST upload')).toHaveLength(1);
  });

  it.each(['dropBefore', '500', '502', '503'])(
    'says "unknown" after %s, and sends no second time',
    async (kind) => {
      const { send, calls } = await setUp({ faults: [{ on: 'upload', kind, times: 1 }] });
      const outcome = await send();
      expect(outcome).toMatchObject({ kind: 'unknown', counted: { before: 3, after: 3 } });
      expect(calls.filter((call) => call === 'POST upload')).toHaveLength(1);
    },
  );

  it('sends nothing to a campaign that is closed, unknown, or cannot be read', async () => {
    const paused = await setUp({}, { status: 'Finished' });
    expect(await paused.send()).toEqual({ kind: 'closed', refusal: 'finished' });
    expect(await paused.send('0192f0c1-2345-7abc-8def-0123456789ab')).toEqual({ kind: 'gone' });
    expect(paused.calls).not.toContain('POST upload');
    const down = await setUp({ faults: [{ on: 'list', kind: '500', times: 9 }] });
    expect(await down.send()).toMatchObject({ kind: 'notSent', error: { status: 500 } });
    expect(down.calls).not.toContain('POST upload');
  });

  it('brings back the words of a refusal', async () => {
    const { send } = await setUp({ maxUploadBytes: 20 });
    expect(await send()).toMatchObject({ kind: 'refused', error: { kind: 'tooLarge' } });
  });

  it('brings back a conflict that came up after the campaign was read', async () => {
    const { client, id, stop } = await setUp({}, { status: 'Finished' });
    const stale: typeof client.listCampaigns = async () => ({
      rows: [{ id, type: 'Dynamic', status: 'Active' } as Campaign],
      total: 1,
    });
    const outcome = await sendUpload(
      { ...client, listCampaigns: stale },
      { campaignId: id, csv, rows: ROWS, varCount: 2 },
      { signal: stop.signal, onPhase: () => {} },
    );
    expect(outcome).toMatchObject({ kind: 'refused', error: { kind: 'conflict' } });
  });

  it('counts after a stop too, and says that the count could not be read', async () => {
    const { client, id, stop, control } = await setUp();
    const outcome = await sendUpload(
      {
        ...client,
        async uploadNumbers(...args) {
          await client.uploadNumbers(...args);
          await control('behavior', { faults: [{ on: 'list', kind: '500', times: 9 }] });
          stop.abort();
          throw stop.signal.reason;
        },
      },
      { campaignId: id, csv, rows: ROWS, varCount: 2 },
      { signal: stop.signal, onPhase: () => {} },
    );
    expect(outcome).toMatchObject({
      kind: 'stopped',
      counted: { before: 3, after: null, error: { status: 500 } },
    });
  });

  it('sends nothing when it is stopped before', async () => {
    const { send, stop, calls } = await setUp();
    stop.abort();
    expect(await send()).toEqual({ kind: 'stoppedBefore' });
    expect(calls).toEqual([]);
  });
});

describe('sendNoted', () => {
  const file = { name: 'list.csv', size: csv.size, lastModified: 1 };
  const noted = async (up: Awaited<ReturnType<typeof setUp>>, onSending = () => {}) => {
    const lists = createSentLists();
    const campaign = { id: up.id, name: 'Spring' };
    const states = () => lists.get().map(({ state }) => state);
    const seen: string[][] = [];
    lists.subscribe(() => seen.push(states()));
    const outcome = await sendNoted(
      lists.note({ file, numbersMark: '5', campaign, rows: ROWS }),
      up.client,
      { campaignId: up.id, csv, rows: ROWS, varCount: 2 },
      { signal: up.stop.signal, onPhase: ({ name }) => name === 'sending' && onSending() },
    );
    return { kind: outcome.kind, seen };
  };

  it('leaves a list in doubt from when it is sent until the answer', async () => {
    expect(await noted(await setUp())).toEqual({ kind: 'answered', seen: [['unknown'], ['sent']] });
  });

  it('leaves it in doubt when the page goes meanwhile, until the count tells', async () => {
    const up = await setUp();
    expect(await noted(up, () => up.stop.abort())).toEqual({
      kind: 'stopped',
      seen: [['unknown'], ['stopped']],
    });
  });

  it('notes nothing that was not sent or was refused', async () => {
    const closed = await setUp({}, { status: 'Finished' });
    expect(await noted(closed)).toEqual({ kind: 'closed', seen: [] });
    const refused = await setUp({ maxUploadBytes: 20 });
    expect(await noted(refused)).toEqual({ kind: 'refused', seen: [['unknown'], []] });
  });
});

describe('verdict', () => {
  it.each([
    [{ before: 1, after: null }, 'unchecked'],
    [{ before: null, after: 6 }, 'unchecked'],
    [{ before: 1, after: 6 }, 'matches'],
    [{ before: 1, after: 1 }, 'none'],
    [{ before: 1, after: 4 }, 'differs'],
    [{ before: 4, after: 3 }, 'differs'],
  ])('of %j is %s', (counts, kind) => {
    expect(judgeCount({ ...counts, error: null }, 5).kind).toBe(kind);
  });

  it.each([
    undefined,
    null,
    [],
    {},
    { added: '5', rejected: [] },
    { added: 5 },
    { added: 5, rejected: ['x'] },
  ])('takes %j for no summary', (json) => expect(readSummary({ json })).toBeNull());
});

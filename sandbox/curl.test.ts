import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Campaign } from '../src/sipcaller/types';
import { DEMO_ACCOUNT, DEMO_CAMPAIGNS, DEMO_KEY } from './demo';
import type { ApiNumber } from './testClient';
import { type RunningSandbox, startSandbox } from './testing';

/*
 * The five commands as SIP Caller's documentation prints them, word for word; only host, account, key, campaign, ids and the path of the
 * file are filled in.
 */
const AUTHORIZATION = ['--header', 'Authorization: Bearer API_KEY_TOKEN'];
const JSON_TYPE = ['--header', 'Content-Type: application/json'];
const BASE = 'https://api.sipcaller.com/v1/accounts/ACCOUNT_ID/campaigns';
const LIST_CAMPAIGNS = [
  ...['-i', ...AUTHORIZATION, '--request', 'GET'],
  ...['--data-urlencode', 'filter={"status":"Active"}', '--data-urlencode', 'sort=["name","DESC"]'],
  ...['--data-urlencode', 'range=[0,99]', BASE],
];
const LIST_NUMBERS = [
  ...['-i', ...AUTHORIZATION, '--request', 'GET'],
  ...['--data-urlencode', 'filter={"number":"123456789"}', '--data-urlencode', 'sort=["number","DESC"]'],
  ...['--data-urlencode', 'range=[0,19]', `${BASE}/CAMPAIGN_ID/numbers`],
];
const CREATE = [
  ...[...JSON_TYPE, ...AUTHORIZATION, '--request', 'POST'],
  ...[
    '--data-raw',
    '{"number": "+18005551234", "varValues": ["John", "199"]}',
    `${BASE}/CAMPAIGN_ID/numbers`,
  ],
];
const UPLOAD = [
  ...[...AUTHORIZATION, '--form', 'file=@campaign-numbers.csv'],
  `${BASE}/CAMPAIGN_ID/numbers/upload?firstRowIsHeader=false&varCount=2`,
];
const DELETE = [
  ...['-i', ...JSON_TYPE, ...AUTHORIZATION, '--request', 'DELETE'],
  ...['--data-raw', '[NUMBER_ID_1,NUMBER_ID_2,NUMBER_ID_3]', `${BASE}/CAMPAIGN_ID/numbers`],
];
const SAMPLE =
  '5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n5550005,Walter,42\n';

let running: RunningSandbox;
let folder: string;
const filled: Record<string, string> = { ACCOUNT_ID: DEMO_ACCOUNT, API_KEY_TOKEN: DEMO_KEY };

beforeAll(async () => {
  running = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'curl-'));
  filled['https://api.sipcaller.com'] = running.url;
  filled['campaign-numbers.csv'] = join(folder, 'campaign-numbers.csv');
  await writeFile(join(folder, 'campaign-numbers.csv'), SAMPLE);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

/** What curl prints: with `-i` the head of the answer comes first. */
async function curl(command: readonly string[]): Promise<{ head: string; body: unknown }> {
  const args = command.map((argument) =>
    Object.entries(filled).reduce((text, [name, value]) => text.replaceAll(name, value), argument),
  );
  const { stdout } = await promisify(execFile)('curl', ['--silent', '--show-error', ...args]);
  const [head, body] = stdout.startsWith('HTTP/') ? stdout.split('\r\n\r\n') : ['', stdout];
  return { head: head ?? '', body: JSON.parse(body ?? '') };
}

/** The same list, read without curl. */
async function read<T>(path: string): Promise<T> {
  const headers = { authorization: `Bearer ${DEMO_KEY}` };
  return (await (await fetch(`${running.url}/v1/accounts/demo/campaigns${path}`, { headers })).json()) as T;
}

describe('the five curl commands of the documentation', () => {
  it('list the active campaigns', async () => {
    const { head, body } = await curl(LIST_CAMPAIGNS);
    const active = (await read<Campaign[]>('')).filter(({ status }) => status === 'Active');
    expect(head).toContain('200 OK');
    expect(head.toLowerCase()).toContain(`content-range: campaigns 0-${active.length - 1}/${active.length}`);
    const names = (body as Campaign[]).map(({ name }) => name);
    expect(names).toEqual(
      active.map(({ name }) => name).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? 1 : -1)),
    );
    filled.CAMPAIGN_ID = active.find(({ name }) => name === DEMO_CAMPAIGNS.small)?.id ?? '';
  });

  it('add a number', async () => {
    const { body } = await curl(CREATE);
    expect(body).toEqual({ id: expect.any(Number), number: '+18005551234', varValues: ['John', '199'] });
    expect(await read(`/${filled.CAMPAIGN_ID}/numbers?filter={"number":"8005551234"}`)).toEqual([body]);
  });

  it('upload the five rows', async () => {
    const { body } = await curl(UPLOAD);
    expect(body).toMatchObject({ added: 5, rejected: [] });
    const rows = await read<ApiNumber[]>(`/${filled.CAMPAIGN_ID}/numbers`);
    expect(rows).toHaveLength(48 + 1 + 5);
    expect(rows.slice(-5).map(({ number, varValues }) => [number, ...varValues].join(','))).toEqual(
      SAMPLE.trim().split('\n'),
    );
  });

  it('find numbers by a part', async () => {
    const nothing = await curl(LIST_NUMBERS);
    expect(nothing.body).toEqual([]);
    expect(nothing.head.toLowerCase()).toContain('content-range: numbers */0');
    const { body } = await curl(LIST_NUMBERS.map((argument) => argument.replace('123456789', '555000')));
    expect((body as ApiNumber[]).map(({ number }) => number)).toEqual([
      '5550005',
      '5550004',
      '5550003',
      '5550002',
      '5550001',
    ]);
    (body as ApiNumber[]).slice(0, 3).forEach(({ id }, index) => {
      filled[`NUMBER_ID_${index + 1}`] = String(id);
    });
  });

  it('delete three numbers', async () => {
    const { head, body } = await curl(DELETE);
    expect(head).toContain('200 OK');
    expect((body as number[]).map(String)).toEqual([1, 2, 3].map((n) => filled[`NUMBER_ID_${n}`]));
    const rows = await read<ApiNumber[]>(`/${filled.CAMPAIGN_ID}/numbers?filter={"number":"555000"}`);
    expect(rows.map(({ number }) => number)).toEqual(['5550001', '5550002']);
    const campaigns = await read<Campaign[]>(
      `?filter=${encodeURIComponent(`{"ids":["${filled.CAMPAIGN_ID}"]}`)}`,
    );
    expect(campaigns[0]?.numbersCount).toBe(48 + 1 + 5 - 3);
  });
});

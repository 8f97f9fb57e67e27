import { afterAll, expect, it } from 'vitest';
import type { JobEngine } from '../jobs/engine';
import type { ItemOutcome } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
import { createTestSandbox, withOddRecords } from '../sipcaller/sandbox.testing';
import { createScreenSources } from './screenSources';

it('of an earlier import those numbers count that are in the campaign, or may be', async () => {
  const marks = ['done', 'already', 'unknown', 'failed', 'left'] as const;
  const outcomes = marks.map((mark) => ({ mark, item: { number: mark, varValues: [] } }));
  const engine = {
    jobs: () => [{ job: { id: 'job', counts: { total: outcomes.length } } }],
    outcomes: async (_id: string, from: number, to: number) =>
      outcomes.slice(from, to) as unknown as ItemOutcome<never>[],
  } as unknown as Pick<JobEngine, 'outcomes' | 'jobs'>;
  const sources = createScreenSources({} as SipCaller, () => engine);
  const read: string[] = [];
  for await (const { numbers } of sources.importedNumbers('job', new AbortController().signal)) {
    read.push(...numbers);
  }
  expect(read).toEqual(['done', 'already', 'unknown']);
});

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

it('of a campaign those records are counted apart whose number cannot be read', async () => {
  const [campaign] = await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 6 }]);
  const { rows } = await sandbox.client.listNumbers(campaign?.id ?? '', { range: [0, 9] });
  const odd = new Map(['id', 'number', 'id number'].map((field, at) => [rows[at]?.id, field]));
  const client = withOddRecords(sandbox.newClient(), ({ id }) => odd.get(id) ?? false);
  const reading = createScreenSources(client, () => null).campaignNumbers(
    campaign?.id ?? '',
    new AbortController().signal,
  );
  const read: string[] = [];
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) read.push(...step.value.numbers);
  expect(step.value).toMatchObject({ numbers: 4, unreadable: 2, isWhole: true });
  const named = rows.filter(({ id }) => !odd.get(id)?.includes('number'));
  expect(read.sort()).toEqual(named.map(({ number }) => number).sort());
});

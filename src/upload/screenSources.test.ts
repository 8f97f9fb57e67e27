import { expect, it } from 'vitest';
import type { JobEngine } from '../jobs/engine';
import type { ItemOutcome } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
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

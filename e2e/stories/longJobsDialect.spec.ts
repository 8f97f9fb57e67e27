import { uploadRows } from '../apiNumbers';
import { test } from '../fixtures';
import { removeThroughTroubleAndPutBack } from '../longJobStory';

/**
 * What SIP Caller's documentation leaves open: the same story as of longJobs.spec, whatever the answer is. Answers share a
 * story, for each takes a minute; which of them is at fault where one fails, the unit tests of both kinds of jobs tell.
 */
const ANSWERS: Record<string, unknown>[] = [
  { numberIds: 'bigint', deleteAnswer: 'count', unknownIds: 'fail', maxDelete: 40 },
  {
    ...{ numberIds: 'uuid', deleteAnswer: 'empty', uploadAnswer: 'empty' },
    ...{ total: 'none', listBody: 'data', maxRange: 100 },
  },
];
const REMOVED = 2_000;
const KEPT = 3_000;
const SEARCH = '12025550';
/** Small requests, and answers that take their time: there is a middle for the page to be closed in. */
const TROUBLE = {
  maxDelete: 60,
  latencyMs: 150,
  rateLimit: { perSecond: 60, retryAfter: 'seconds' },
  faults: [
    { on: 'delete', kind: '503', probability: 0.1, times: 2 },
    { on: 'delete', kind: 'dropAfter', probability: 0.1, times: 2 },
    { on: 'upload', kind: 'dropAfter', times: 1 },
  ],
};
const USUAL = {
  numberIds: 'integer',
  maxRange: 1000,
  total: 'header',
  listBody: 'array',
  latencyMs: 0,
  rateLimit: null,
  faults: [],
};

for (const answer of ANSWERS) {
  test(`2,000 of 5,000 through the same, and put back: ${JSON.stringify(answer)}`, async ({
    server: { url },
    sandbox,
  }) => {
    test.setTimeout(5 * 60_000);
    const [campaign] = await sandbox.reset([
      { name: 'Winter', type: 'Dynamic', status: 'Paused', numbers: 0, varCount: 1 },
    ]);
    const id = campaign?.id ?? '';
    const rows = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => [`+${prefix}${String(at).padStart(4, '0')}`, `Person ${at}`]);
    await uploadRows(url, id, [...rows(SEARCH, REMOVED), ...rows('13035551', KEPT)]);
    await removeThroughTroubleAndPutBack({
      ...{ url, sandbox, campaign: { id, name: 'Winter' }, search: SEARCH, removed: REMOVED },
      ...{ trouble: { ...TROUBLE, ...answer }, calm: USUAL, hasTotal: answer.total !== 'none' },
    });
  });
}

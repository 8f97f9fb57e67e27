import { uploadRows } from '../apiNumbers';
import { test } from '../fixtures';
import { removeThroughTroubleAndPutBack } from '../longJobStory';

const REMOVED = 40_000;
const KEPT = 60_000;
const SEARCH = '1202555';
const TROUBLE = {
  latencyMs: 10,
  rateLimit: { perSecond: 80, retryAfter: 'seconds' },
  faults: [
    { on: 'delete', kind: '503', probability: 0.1 },
    { on: 'delete', kind: 'dropAfter', probability: 0.05 },
    { on: 'upload', kind: '503', probability: 0.1 },
    { on: 'upload', kind: 'dropAfter', probability: 0.05 },
    { on: 'list', kind: '503', probability: 0.02 },
  ],
};
const CALM = { latencyMs: 0, rateLimit: null, faults: [] };

const digits = (at: number) => String(at).padStart(5, '0');

test('40,000 of 100,000 are removed through faults, a reload, a closed tab and a killed browser, and put back', async ({
  server: { url },
  sandbox,
}) => {
  test.setTimeout(10 * 60_000);
  const [campaign] = await sandbox.reset([
    { name: 'Autumn', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 2 },
  ]);
  const id = campaign?.id ?? '';
  // Every hundredth number is there twice, and some values are hard to carry through a CSV.
  const wanted = Array.from({ length: REMOVED }, (_, at) => {
    const number = `+${SEARCH}${digits(at % 100 === 99 ? at - 1 : at)}`;
    return [
      number,
      at % 7 === 0 ? `O"Neil, ${at}\nÑandú 🦤` : `Person ${at}`,
      at % 5 === 0 ? '' : String(at),
    ];
  });
  const others = Array.from({ length: KEPT }, (_, at) => [`+1303555${digits(at)}`, `Other ${at}`, '=1+1']);
  await uploadRows(url, id, [...wanted, ...others]);
  await removeThroughTroubleAndPutBack({
    ...{ url, sandbox, campaign: { id, name: 'Autumn' } },
    ...{ search: SEARCH, removed: REMOVED, trouble: TROUBLE, calm: CALM, hasTotal: true },
  });
});

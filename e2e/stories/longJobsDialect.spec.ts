import { multiset, readNumbers, uploadRows } from '../apiNumbers';
import { signIn } from '../consolePage';
import { expect, test } from '../fixtures';
import { confirmRemoval, numbersRegion, openReceipt } from '../removalStory';

/**
 * What SIP Caller's documentation leaves open: the same removal and the same way back, whatever the answer is. Answers
 * that have nothing to do with each other share a story.
 */
const ANSWERS: Record<string, unknown>[] = [
  { numberIds: 'bigint', deleteAnswer: 'count' },
  { numberIds: 'uuid', deleteAnswer: 'empty', uploadAnswer: 'empty', maxRange: 100 },
  { unknownIds: 'fail', maxDelete: 70 },
  { total: 'none', listBody: 'data' },
];
const FAULTS = {
  latencyMs: 5,
  faults: [
    { on: 'delete', kind: '503', probability: 0.5, times: 2 },
    { on: 'delete', kind: 'dropAfter', probability: 0.5, times: 2 },
    { on: 'upload', kind: 'dropAfter', times: 1 },
  ],
};
const USUAL = {
  numberIds: 'integer',
  maxRange: 1000,
  total: 'header',
  listBody: 'array',
  latencyMs: 0,
  faults: [],
};

for (const answer of ANSWERS) {
  test(`5,000 numbers, 2,000 removed and put back: ${JSON.stringify(answer)}`, async ({
    page,
    server,
    sandbox,
  }) => {
    test.setTimeout(120_000);
    const [campaign] = await sandbox.reset([
      { name: 'Winter', type: 'Dynamic', status: 'Paused', numbers: 0, varCount: 1 },
    ]);
    const id = campaign?.id ?? '';
    const rows = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => [`${prefix}${String(at).padStart(4, '0')}`, `Person ${at}`]);
    await uploadRows(server.url, id, [...rows('+12025550', 2_000), ...rows('+13035551', 3_000)]);
    const before = await readNumbers(server.url, id);
    await sandbox.setBehavior({ ...answer, ...FAULTS });

    await signIn(page, { path: `/#/campaigns/${id}/show` });
    const region = numbersRegion(page);
    await region.getByLabel('Search by part of a number').fill('12025550');
    const hasTotal = answer.total !== 'none';
    await region
      .getByRole('button', { name: hasTotal ? 'Select all 2,000 that match' : 'Select all that match' })
      .click();
    // Without totals the numbers are counted first, by reading them.
    await region.getByRole('button', { name: hasTotal ? 'Remove' : 'Count them first', exact: true }).click();
    await confirmRemoval(page.getByRole('dialog'), 2_000);
    // Whatever is under way at this moment is looked for before it goes on.
    await expect(
      page.getByRole('dialog').getByRole('progressbar', { name: 'Remove numbers from Winter' }),
    ).toBeVisible();
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await openReceipt(page, 'Remove numbers from Winter');
    const main = page.getByRole('main');
    await expect(main.getByText('All 2,000 numbers removed and seen to be gone.')).toBeVisible({
      timeout: 60_000,
    });
    await sandbox.setBehavior(USUAL);
    const kept = before.filter(({ number }) => !number.includes('12025550'));
    expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(kept));

    await sandbox.setBehavior({ ...answer, ...FAULTS });
    await page.getByRole('button', { name: 'Put back all 2,000 removed numbers' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '2,000' }).fill('2,000');
    await dialog.getByRole('button', { name: 'Put back 2,000 numbers' }).click();
    await expect(main.getByText('All 2,000 numbers put back and seen to be there.')).toBeVisible({
      timeout: 60_000,
    });
    await sandbox.setBehavior(USUAL);
    expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(before));
  });
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Campaign } from '../../src/sipcaller/types';
import { expectAccessible, expectAccessibleInBoth, openConsole, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';

const STORED = 'sip-caller-admin.labels.demo';

/** A campaign with a tag and a phone system. */
async function findCampaign(server: { url: string }) {
  const headers = { Authorization: 'Bearer demo-key' };
  const answer = await fetch(`${server.url}/v1/accounts/demo/campaigns?range=[0,99]`, { headers });
  const campaigns: Campaign[] = await answer.json();
  for (const { id, name, tagIds, phoneSystemId, isArchived } of campaigns) {
    if (!isArchived && tagIds[0] && phoneSystemId) return { id, name, tag: tagIds[0], phoneSystemId };
  }
  throw new Error('No campaign of the start data has both');
}

const upload = (page: Page, name: string, text: string) =>
  page.getByLabel('CSV of labels').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function openDetails(page: Page, id: string) {
  await page.goto(`/#/campaigns/${id}/show`);
  const details = page.getByRole('tab', { name: 'Details' });
  await details.click();
  await expect(details).toHaveAttribute('aria-selected', 'true');
}

async function addLabel(page: Page, kind: string, id: string, label: string) {
  const form = page.getByRole('form', { name: 'Add a label' });
  await form.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  await form.getByRole('combobox', { name: 'ID', exact: true }).fill(id);
  await form.getByLabel('Label', { exact: true }).fill(label);
  await form.getByLabel('Label', { exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: label })).toContainText(id);
}

test('a label shows on the campaign page and in filters, is renamed there, and survives a sign-out', async ({
  page,
  sandbox,
  server,
}) => {
  const { id, name, tag, phoneSystemId } = await findCampaign(server);
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.getByRole('link', { name: 'Labels' }).click();
  await expect(page.getByText('No labels yet')).toBeVisible();
  await addLabel(page, 'Tag', tag, 'VIP customers');
  await addLabel(page, 'Phone system', phoneSystemId, 'Main office');

  await openDetails(page, id);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('VIP customers')).toBeVisible();
  await expect(page.getByText(tag)).toBeVisible();
  await page
    .getByRole('button', { name: /^Rename .*Main office/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Label: Phone system' });
  await dialog.getByLabel('Label').fill('Head office');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Head office')).toBeVisible();

  await page.getByRole('link', { name: 'Campaigns' }).click();
  await page.getByRole('button', { name: /^More filters/ }).click();
  await page.getByRole('combobox', { name: 'Phone system' }).fill('head');
  await page.getByRole('option', { name: `Head office ${phoneSystemId}` }).click();
  await page.getByRole('combobox', { name: 'Tags (any of)' }).fill('vip CUSTOMERS');
  await page.getByRole('combobox', { name: 'Tags (any of)' }).press('Enter');
  await expect(page.getByRole('button', { name: /VIP customers/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const chips = page.getByRole('group', { name: 'Active filters' });
  await expect(chips).toContainText('Phone system: Head office');
  await expect(chips).toContainText('Tags (any of): VIP customers');
  const sent = async () =>
    (await sandbox.log())
      .map(({ query }) => new URLSearchParams(query))
      .filter((query) => query.get('range') === '[0,24]')
      .at(-1)
      ?.get('filter');
  await expect.poll(sent).toBe(JSON.stringify({ isArchived: false, phoneSystemId, tagIds_ovl: [tag] }));

  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await signIn(page, { path: '/#/labels' });
  await expect(page.getByRole('row', { name: 'VIP customers' })).toContainText(tag);
});

test('labels are replaced, removed and put back', async ({ page }) => {
  await openConsole(page, '/#/labels');
  await addLabel(page, 'Webhook endpoint', 'w-1', 'CRM');
  const form = page.getByRole('form', { name: 'Add a label' });
  await form.getByRole('combobox', { name: 'ID', exact: true }).fill('w-1');
  await form.getByLabel('Label', { exact: true }).fill('CRM, new');
  await expect(form).toContainText('This ID is called “CRM” now.');
  await form.getByRole('button', { name: 'Replace the label' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove the label CRM, new' }).click();
  await expect(page.getByText('No labels yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: 'CRM, new' })).toContainText('w-1');
});

test('an export comes back as it was; a bad file is reported line by line and overwrites nothing', async ({
  page,
}) => {
  await openConsole(page, '/#/labels');
  await addLabel(page, 'Tag', 't-1', '=SUM(1+1), or "VIP"');
  await addLabel(page, 'Call flow', 'c-1', 'Renewal');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv).toBe('\ufeffkind,id,label\r\ntag,t-1,"\'=SUM(1+1), or ""VIP"""\r\ncallflow,c-1,Renewal\r\n');

  const report = page.getByRole('region', { name: 'Import labels.csv' });
  await upload(page, 'labels.csv', csv);
  await expect(report).toContainText('2 rows in the file: 0 new · 0 differ from yours · 2 the same');
  await expect(report.getByRole('button', { name: 'Nothing to take' })).toBeDisabled();

  const bad = [
    'kind,id,label',
    'callflow,c-1,Other name',
    'tag,t-2,Leads',
    'colour,x,Red',
    'tag,t-3',
    'tag,t-2,Customers',
    'tag,t-4,"Open',
    'tag,t-5,Last',
  ].join('\n');
  const second = page.getByRole('region', { name: 'Import bad.csv' });
  await upload(page, 'bad.csv', bad);
  await expect(second).toContainText(
    '7 rows in the file: 2 new · 1 differs from yours · 0 the same · 4 lines not taken',
  );
  const lines = second.getByRole('table', { name: '4 lines not taken' });
  await expect(lines.getByRole('row')).toHaveText([
    /Line/,
    /^4Unknown kind “colour”/,
    /^5Not the three columns.*t-3/,
    /^6The same ID has another label in line 3/,
    /^7A quotation mark out of place or never closed/,
  ]);
  await expect(second.getByRole('table', { name: '1 differs from yours' })).toContainText(
    'Call flowc-1RenewalOther name',
  );
  // Nothing was taken yet, and what differs is kept unless one says otherwise.
  await expect(page.getByRole('row', { name: 'Leads' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Take 2 labels' }).click();
  await expect(second).toContainText('2 labels taken.');
  await expect(page.getByRole('row', { name: 'Leads' })).toContainText('t-2');
  await expect(page.getByRole('row', { name: 'Last' })).toContainText('t-5');
  await expect(page.getByRole('button', { name: 'Rename Renewal' })).toBeVisible();

  await upload(page, 'bad.csv', bad);
  await second.getByRole('checkbox', { name: 'Replace my label by the file’s' }).check();
  await second.getByRole('button', { name: 'Take 1 label' }).click();
  await expect(page.getByRole('button', { name: 'Rename Other name' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename Renewal' })).toHaveCount(0);

  await upload(page, 'sheet.xlsx', 'PK\u0003\u0004\0\0');
  await expect(page.getByRole('alert')).toContainText('This file is no CSV.');
  await upload(page, 'empty.csv', '\n');
  await expect(page.getByRole('alert')).toContainText('This file is empty.');
});

test('a device that keeps nothing says so, and the labels hold for this tab', async ({ page }) => {
  await page.addInitScript((key) => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name === key) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  }, STORED);
  await openConsole(page, '/#/labels');
  await addLabel(page, 'Tag', 't-1', 'Leads');
  await expect(page.getByRole('alert')).toContainText('Your labels hold until you close this tab');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Campaigns' }).click();
  await page.getByRole('link', { name: 'Labels' }).click();
  await expect(page.getByRole('row', { name: 'Leads' })).toBeVisible();
});

test('labels that cannot be read are put aside, not written over', async ({ page }) => {
  await page.addInitScript(
    ([key, text]) => localStorage.getItem(`${key}`) ?? localStorage.setItem(`${key}`, `${text}`),
    [STORED, '[{"kind":"tag","id":"t-1","label":"Leads"},17]'],
  );
  await openConsole(page, '/#/labels');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await addLabel(page, 'Tag', 't-2', 'Customers');
  await expect(page.getByRole('row', { name: 'Leads' })).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.unreadable`), STORED)).toContain('17');
});

test('everything is accessible, light and dark, and fits a phone; in Spanish too', async ({ page }) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.getByRole('link', { name: 'Labels' }).click();
  await addLabel(page, 'Tag', 'a-tag-with-a-long-identifier-0123456789-0123456789-0123456789', 'Leads');
  await upload(
    page,
    'labels.csv',
    'tag,t-2,Customers\ntag,a-tag-with-a-long-identifier-0123456789-0123456789-0123456789,Other\nx,y,z',
  );
  await expect(page.getByRole('button', { name: 'Take 1 label' })).toBeVisible();
  await expectAccessibleInBoth(page, 'main');
  await takeScreens(page, 'labels');
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Rename Leads' }).click();
  await expect(page.getByRole('dialog', { name: 'Label: Tag' })).toBeVisible();
  await expectAccessibleInBoth(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Nombres' })).toBeVisible();
  await expectAccessible(page);
});

import type { Page } from '@playwright/test';
import type { Campaign } from '../../src/sipcaller/types';
import { expectAccessible, expectAccessibleInBoth, openConsole, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { SandboxControl } from '../sandboxControl';

const UNASKED = { isArchived: false };
const SORT = '["name","ASC"]';
const RANGE = '[0,24]';
/** How often the log is read: these stories wait for it after each of their many steps. */
const OFTEN = { intervals: [50] };
const DATES = {
  startDate: 'Planned start',
  endDate: 'Planned end',
  startedAt: 'Started',
  endedAt: 'Ended',
} as const;

/** The list calls that the sandbox received, as sent. */
const listCalls = async (sandbox: SandboxControl) =>
  (await sandbox.log())
    .filter(({ path }) => path.endsWith('/campaigns'))
    .map(({ query }) => Object.fromEntries(new URLSearchParams(query)));

/** Waits until the newest call of the list itself, not of a count, is exactly this. */
async function expectSent(sandbox: SandboxControl, filter: object, sort = SORT, range = RANGE) {
  const newest = async () => (await listCalls(sandbox)).filter((call) => call.range !== '[0,0]').at(-1);
  await expect.poll(newest, OFTEN).toEqual({ filter: JSON.stringify(filter), sort, range });
}

const chips = (page: Page) => page.getByRole('group', { name: 'Active filters' });
const chip = (page: Page, name: RegExp | string) => chips(page).getByRole('button', { name });
const panel = (page: Page) => page.getByRole('dialog', { name: 'More filters' });

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: /^More filters/ }).click();
  await expect(panel(page)).toBeVisible();
}

/** A campaign that refers to something of every kind. */
async function findCampaign(server: { url: string }) {
  const headers = { Authorization: 'Bearer demo-key' };
  const answer = await fetch(`${server.url}/v1/accounts/demo/campaigns?range=[0,99]`, { headers });
  const campaigns: Campaign[] = await answer.json();
  for (const { callBehavior, isArchived, ...campaign } of campaigns) {
    const { humanAnswerCallflowId, answeringMachineCallflowId } = callBehavior;
    const { id, name, phoneSystemId, extensionId, webhookEndpointId, tagIds } = campaign;
    const [tag] = tagIds;
    if (isArchived || !humanAnswerCallflowId || !answeringMachineCallflowId || !tag) continue;
    if (!phoneSystemId || !extensionId || !webhookEndpointId) continue;
    const flows = { humanAnswerCallflowId, answeringMachineCallflowId };
    return { id, name, phoneSystemId, extensionId, webhookEndpointId, tag, callBehavior: flows };
  }
  throw new Error('No campaign of the start data refers to everything');
}

test('name, status, type, mode and archived send exactly their filter, and a chip takes each away', async ({
  page,
  sandbox,
}) => {
  await openConsole(page, '/#/campaigns');
  await expectSent(sandbox, UNASKED);
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(26);

  await page.getByLabel('Search by name').fill('survey');
  await expectSent(sandbox, { ...UNASKED, name: 'survey' });
  await chip(page, 'Remove filter: Name: “survey”').click();
  await expectSent(sandbox, UNASKED);
  await expect(page.getByLabel('Search by name')).toHaveValue('');

  for (const [label, source, values] of [
    ['Status', 'status', ['Draft', 'Active', 'Paused', 'Canceled', 'Finished']],
    ['Type', 'type', ['Static', 'Dynamic']],
  ] as const) {
    for (const value of values) {
      await choose(page, label, value);
      await expectSent(sandbox, { ...UNASKED, [source]: value });
    }
    await chip(page, new RegExp(`Remove filter: ${label}`)).click();
    await expectSent(sandbox, UNASKED);
  }
  for (const mode of ['Power', 'Predictive']) {
    await choose(page, 'Dialer mode', mode);
    await expectSent(sandbox, { ...UNASKED, dialer: { mode } });
  }
  await choose(page, 'Dialer mode', 'All');
  await expectSent(sandbox, UNASKED);

  await page.getByRole('combobox', { name: 'Archived' }).click();
  await page.getByRole('option', { name: 'Archived', exact: true }).click();
  await expectSent(sandbox, { isArchived: true });
  await chip(page, 'Remove filter: Archived').click();
  await expectSent(sandbox, UNASKED);
  await expect(chips(page).getByRole('button')).toHaveCount(0);
});

test('each of the four dates sends each of the four suffixes, in the form of the setting', async ({
  page,
  sandbox,
}) => {
  test.slow();
  await openConsole(page, '/#/campaigns');
  await openPanel(page);
  for (const [field, label] of Object.entries(DATES)) {
    const date = panel(page).getByRole('group', { name: label });
    const pick = async (end: 'Earliest' | 'Latest', word: string) => {
      await date.getByRole('combobox', { name: end }).click();
      await page.getByRole('option', { name: word }).click();
    };
    await date.getByLabel('Earliest', { exact: true }).fill('2024-12-01T09:30');
    await expectSent(sandbox, { ...UNASKED, [`${field}_gte`]: '20241201T09:30:00' });
    await pick('Earliest', 'after');
    await expectSent(sandbox, { ...UNASKED, [`${field}_gt`]: '20241201T09:30:00' });
    await date.getByLabel('Earliest', { exact: true }).fill('');
    await expectSent(sandbox, UNASKED);

    await pick('Latest', 'before');
    await date.getByLabel('Latest', { exact: true }).fill('2024-12-31T00:00');
    await expectSent(sandbox, { ...UNASKED, [`${field}_lt`]: '20241231T00:00:00' });
    await pick('Latest', 'until');
    await expectSent(sandbox, { ...UNASKED, [`${field}_lte`]: '20241231T00:00:00' });
    await date.getByLabel('Earliest', { exact: true }).fill('2024-12-01T00:00');
    await expectSent(sandbox, {
      ...UNASKED,
      [`${field}_lte`]: '20241231T00:00:00',
      [`${field}_gt`]: '20241201T00:00:00',
    });
    await date.getByRole('button', { name: `${label}: common spans` }).click();
    await page.getByRole('menuitem', { name: 'Any time' }).click();
    await expectSent(sandbox, UNASKED);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: '2024-12-01T00:00:00' }).click();
  await page.keyboard.press('Escape');
  await openPanel(page);
  await panel(page)
    .getByRole('group', { name: 'Ended' })
    .getByLabel('Earliest', { exact: true })
    .fill('2024-12-01T00:00');
  await expectSent(sandbox, { ...UNASKED, endedAt_gte: '2024-12-01T00:00:00' });
});

test('common spans of a date follow the clock of this device', async ({ page, sandbox }) => {
  await page.clock.setFixedTime(new Date(2028, 1, 29, 18, 5, 40));
  await openConsole(page, '/#/campaigns');
  await openPanel(page);
  const span = async (label: string, name: RegExp) => {
    await panel(page)
      .getByRole('button', { name: `${label}: common spans` })
      .click();
    await page.getByRole('menuitem', { name }).click();
  };
  await span('Started', /^Today/);
  const today = { startedAt_gte: '20280229T00:00:00', startedAt_lt: '20280301T00:00:00' };
  await expectSent(sandbox, { ...UNASKED, ...today });
  await span('Started', /^Last 7 days/);
  await expectSent(sandbox, { ...UNASKED, ...today, startedAt_gte: '20280223T00:00:00' });
  await span('Started', /^This month/);
  await expectSent(sandbox, { ...UNASKED, ...today, startedAt_gte: '20280201T00:00:00' });
  await span('Started', /^Any time/);
  await span('Planned start', /^Upcoming/);
  await expectSent(sandbox, { ...UNASKED, startDate_gte: '20280229T18:05:00' });
  await span('Planned start', /^Overdue/);
  await expectSent(sandbox, { ...UNASKED, startDate_lt: '20280229T18:05:00', status: 'Draft' });
  await span('Planned start', /^Any time/);
  await span('Planned end', /^Overdue/);
  await expectSent(sandbox, { ...UNASKED, status: 'Active', endDate_lt: '20280229T18:05:00' });
  await span('Planned end', /^Upcoming/);
  await expectSent(sandbox, { ...UNASKED, status: 'Active', endDate_gte: '20280229T18:05:00' });
});

test('opaque IDs are offered as seen, typed or pasted, and sent as documented', async ({
  page,
  sandbox,
  server,
}) => {
  const { phoneSystemId, extensionId, webhookEndpointId, callBehavior, tag } = await findCampaign(server);
  const { humanAnswerCallflowId, answeringMachineCallflowId } = callBehavior;
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await openPanel(page);
  const field = (name: string) => panel(page).getByRole('combobox', { name, exact: true });

  await field('Phone system').click();
  await page.getByRole('option', { name: phoneSystemId }).click();
  await expectSent(sandbox, { ...UNASKED, phoneSystemId });
  await field('Phone system').fill('');
  await expectSent(sandbox, UNASKED);

  for (const [name, key, id] of [
    ['Extension', 'extensionId', extensionId],
    ['Webhook endpoint', 'webhookEndpointId', webhookEndpointId],
    ['Call flow, either', 'callflowIds_ctn', humanAnswerCallflowId],
  ] as const) {
    await field(name).fill(` ${id} `);
    await field(name).press('Enter');
    await expectSent(sandbox, { ...UNASKED, [key]: id });
    await field(name).fill('');
    await expectSent(sandbox, UNASKED);
  }

  // What is typed counts when one goes on, without Enter too.
  await field('Call flow on human answer').fill(humanAnswerCallflowId);
  await field('Call flow on answering machine').click();
  await expectSent(sandbox, { ...UNASKED, callBehavior: { humanAnswerCallflowId } });
  await field('Call flow on answering machine').fill(answeringMachineCallflowId);
  await field('Call flow on answering machine').press('Enter');
  await expectSent(sandbox, { ...UNASKED, callBehavior });
  await field('Call flow on human answer').fill('');
  await expectSent(sandbox, { ...UNASKED, callBehavior: { answeringMachineCallflowId } });
  await field('Call flow on answering machine').fill('');
  await expectSent(sandbox, UNASKED);

  const tags = panel(page).getByRole('combobox', { name: 'Tags (any of)' });
  await expect(panel(page)).toContainText('No tag chosen: campaigns with any tag or none.');
  await tags.fill(tag);
  await tags.press('Enter');
  await expectSent(sandbox, { ...UNASKED, tagIds_ovl: [tag] });
  await tags.fill('another-tag');
  await tags.press('Enter');
  await expectSent(sandbox, { ...UNASKED, tagIds_ovl: [tag, 'another-tag'] });
  await expect(panel(page)).toContainText('at least one of these tags');
  await page.keyboard.press('Escape');
  await chip(page, `Remove filter: Tags (any of): ${tag}`).click();
  await expectSent(sandbox, { ...UNASKED, tagIds_ovl: ['another-tag'] });
  await chip(page, /another-tag/).click();
  await expectSent(sandbox, UNASKED);
});

test('a pasted list of campaign IDs says what it understood before it filters', async ({
  page,
  sandbox,
  server,
}) => {
  const { id, name } = await findCampaign(server);
  const other = '01890a5d-ac96-774b-bcce-b302099a8057';
  await openConsole(page, '/#/campaigns');
  await openPanel(page);
  const paste = panel(page).getByLabel('Paste campaign IDs');
  await expect(panel(page)).toContainText('Any separators');
  await expect(panel(page).getByRole('button', { name: 'Show these campaigns' })).toBeDisabled();
  await paste.fill('[] ; ""');
  await expect(panel(page)).toContainText('No ID found in this text.');
  await paste.fill(`First;${id}\n${server.url}/#/campaigns/${other}/show\n"${id}"`);
  await expect(panel(page)).toContainText(
    '2 IDs understood. 1 repetition left out. 1 word is no such ID and is left out: First.',
  );
  await panel(page).getByRole('button', { name: 'Show these 2 campaigns' }).click();
  await expectSent(sandbox, { ...UNASKED, ids: [id, other] });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await chip(page, 'Remove filter: Campaign IDs: 2 chosen').click();
  await expectSent(sandbox, UNASKED);

  await openPanel(page);
  const many = Array.from({ length: 300 }, (_, index) => other.slice(0, -3) + String(index).padStart(3, '0'));
  await paste.fill(many.join('\n'));
  await expect(panel(page)).toContainText('These are 300 IDs: more than one request takes');
  await expect(panel(page).getByRole('button', { name: 'Show these 300 campaigns' })).toBeDisabled();
});

test('combined filters keep their neighbours, with sort and page', async ({ page, sandbox, server }) => {
  const { callBehavior } = await findCampaign(server);
  await openConsole(page, '/#/campaigns');
  await choose(page, 'Dialer mode', 'Power');
  await openPanel(page);
  const field = (name: string) => panel(page).getByRole('combobox', { name, exact: true });
  for (const [name, id] of [
    ['Call flow on human answer', callBehavior.humanAnswerCallflowId],
    ['Call flow on answering machine', callBehavior.answeringMachineCallflowId],
  ] as const) {
    await field(name).fill(id);
    await field(name).press('Enter');
  }
  await page.keyboard.press('Escape');
  await page.getByLabel('Search by name').fill('e');
  await expectSent(sandbox, { ...UNASKED, dialer: { mode: 'Power' }, callBehavior, name: 'e' });
  await chip(page, /Call flow on human answer/).click();
  const { humanAnswerCallflowId: _removed, ...machine } = callBehavior;
  await expectSent(sandbox, {
    ...UNASKED,
    dialer: { mode: 'Power' },
    callBehavior: machine,
    name: 'e',
  });
  await chip(page, /Call flow on answering machine/).click();
  await page.getByRole('columnheader', { name: 'Planned end' }).getByRole('button').click();
  await expectSent(sandbox, { ...UNASKED, dialer: { mode: 'Power' }, name: 'e' }, '["endDate","DESC"]');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expectSent(sandbox, UNASKED, '["endDate","DESC"]');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expectSent(sandbox, UNASKED, '["endDate","DESC"]', '[25,49]');
  // Another filter is another list: from its first page on.
  await choose(page, 'Type', 'Dynamic');
  await expectSent(sandbox, { ...UNASKED, type: 'Dynamic' }, '["endDate","DESC"]');
});

test('what is typed while another filter changes counts too', async ({ page, sandbox }) => {
  await openConsole(page, '/#/campaigns');
  await expectSent(sandbox, UNASKED);
  await page.getByLabel('Search by name').fill('a');
  await choose(page, 'Status', 'Active');
  await expectSent(sandbox, { ...UNASKED, name: 'a', status: 'Active' });
});

test('what is typed while the colours change is searched', async ({ page, sandbox }) => {
  await openConsole(page, '/#/campaigns');
  await expectSent(sandbox, UNASKED);
  for (const [name, colorScheme] of [
    ['survey', 'dark'],
    ['reminders', 'light'],
  ] as const) {
    await page.getByLabel('Search by name').fill(name);
    await page.emulateMedia({ colorScheme });
    await expectSent(sandbox, { ...UNASKED, name });
  }
});

test('a sort that is pressed in the moment that a filter applies keeps the filter', async ({
  page,
  sandbox,
}) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('columnheader', { name: 'Planned end' })).toBeVisible();
  await page.evaluate(() => {
    const heads = () => [...document.querySelectorAll<HTMLElement>('th [role=button]')];
    const { pushState } = history;
    history.pushState = function (...args) {
      history.pushState = pushState;
      pushState.apply(this, args);
      // The next thing that the browser does after the address has changed.
      setTimeout(() =>
        heads()
          .find((head) => head.innerText.includes('Planned end'))
          ?.click(),
      );
    };
  });
  await page.getByRole('tab', { name: /^Active/ }).click();
  await expectSent(sandbox, { ...UNASKED, status: 'Active' }, '["endDate","DESC"]');
});

test('choices tell how many campaigns they show, by a request for one row, and only when opened', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset([
    { name: 'One', status: 'Active', type: 'Dynamic' },
    { name: 'Two', status: 'Active', type: 'Static' },
    { name: 'Three', status: 'Paused', type: 'Dynamic' },
  ]);
  await openConsole(page, '/#/campaigns');
  await choose(page, 'Status', 'Active');
  await expectSent(sandbox, { ...UNASKED, status: 'Active' });
  const counted = async () => (await listCalls(sandbox)).filter(({ range }) => range === '[0,0]');
  const countsOf = async (key: string) => (await counted()).filter(({ filter }) => filter?.includes(key));

  expect(await countsOf('"type"')).toEqual([]);
  await page.getByRole('combobox', { name: 'Type' }).click();
  await expect(page.getByRole('option', { name: 'Static 1', exact: true })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Dynamic 1', exact: true })).toBeVisible();
  expect((await countsOf('"type"')).map(({ filter }) => filter).sort()).toEqual([
    '{"isArchived":false,"status":"Active","type":"Dynamic"}',
    '{"isArchived":false,"status":"Active","type":"Static"}',
  ]);
  await page.getByRole('option', { name: 'Static 1', exact: true }).click();
  await page.getByRole('combobox', { name: 'Dialer mode' }).click();
  await expect(page.getByRole('option', { name: /^(Power|Predictive) [01]$/ })).toHaveCount(2);
  expect(await countsOf('"dialer"')).toHaveLength(2);
  await page.keyboard.press('Escape');

  // The tabs have asked for these already.
  await expect(page.getByRole('tab', { name: /^Paused 0/ })).toBeVisible();
  const before = (await counted()).length;
  await page.getByRole('combobox', { name: 'Status' }).click();
  for (const name of ['Draft 0', 'Active 1', 'Paused 0', 'Canceled 0', 'Finished 0'])
    await expect(page.getByRole('option', { name, exact: true })).toBeVisible();
  expect(await counted()).toHaveLength(before);
  await page.keyboard.press('Escape');

  await sandbox.setBehavior({ total: 'none' });
  await chip(page, 'Remove filter: Type: Static').click();
  await expect(page.getByRole('row')).toHaveCount(3);
  const known = (await countsOf('"type"')).length;
  await page.getByRole('combobox', { name: 'Type' }).click();
  await expect.poll(async () => (await countsOf('"type"')).length).toBe(known + 2);
  await expect(page.getByRole('option', { name: 'Dynamic', exact: true })).toBeVisible();
  await expect(page.getByRole('option', { name: /\d/ })).toHaveCount(0);
});

test('a copied link shows the same list in a new tab after sign-in, and holds no key', async ({
  page,
  context,
  sandbox,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openConsole(page, '/#/campaigns');
  await choose(page, 'Status', 'Active');
  await page.getByLabel('Search by name').fill('re');
  const filter = { ...UNASKED, status: 'Active', name: 're' };
  await expectSent(sandbox, filter);
  // What was asked for is shown some moments later.
  const shown = () => page.getByRole('row').getByRole('link').allInnerTexts();
  await expect.poll(async () => (await shown()).every((name) => /re/i.test(name))).toBe(true);
  const byName = await shown();
  expect(byName.length).toBeGreaterThan(1);
  await page.getByRole('columnheader', { name: 'Planned end' }).getByRole('button').click();
  await expectSent(sandbox, filter, '["endDate","DESC"]');
  await expect.poll(shown).not.toEqual(byName);
  const names = await shown();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  // The page's policy forbids reading the clipboard; a person pastes it.
  await openPanel(page);
  const pad = panel(page).getByLabel('Paste campaign IDs');
  await pad.focus();
  await page.keyboard.press('ControlOrMeta+V');
  const link = await pad.inputValue();
  expect(link).toContain('/#/campaigns?filter=');
  expect(link).not.toContain('demo');

  const tab = await context.newPage();
  await signIn(tab, { path: link });
  await expect(tab.getByRole('row').getByRole('link')).toHaveText(names);
  await expectSent(sandbox, filter, '["endDate","DESC"]');
  await expect(chip(tab, 'Remove filter: Status: Active')).toBeVisible();
});

test('a link without a clipboard can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openConsole(page, '/#/campaigns');
  await choose(page, 'Status', 'Paused');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = page.getByLabel('Link to this list');
  await expect(link).toBeFocused();
  await expect(link).toHaveValue(/#\/campaigns\?filter=.*Paused.*&sort=name&order=ASC/);
  await expectAccessible(page);
});

test('an empty list in a link is not the same as no filter, and nothing unknown is hidden', async ({
  page,
  sandbox,
}) => {
  const filter = encodeURIComponent('{"tagIds_ovl":[]}');
  await openConsole(page, `/#/campaigns?filter=${filter}`);
  await expectSent(sandbox, { tagIds_ovl: [] });
  await expect(page.getByText('No campaign matches')).toBeVisible();
  await expect(chip(page, /none of them, which matches nothing/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Archived' })).toContainText('Not asked for');
  await choose(page, 'Status', 'Active');
  await expectSent(sandbox, { tagIds_ovl: [], status: 'Active' });
  await chip(page, /none of them/).click();
  await expectSent(sandbox, { status: 'Active' });

  await page.goto(`/#/campaigns?filter=${encodeURIComponent('{"isArchived":false,"colour":"red"}')}`);
  await expect(page.getByRole('alert')).toContainText('colour');
  // What the list does not know is left out of what is asked, and named.
  await expectSent(sandbox, UNASKED);
  await expect(page.getByRole('row')).toHaveCount(26);
});

test('by keyboard alone', async ({ page, sandbox }) => {
  await openConsole(page, '/#/campaigns');
  const more = page.getByRole('button', { name: /^More filters/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('combobox', { name: 'Phone system' }).focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expectSent(sandbox, { ...UNASKED, phoneSystemId: 'abc' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('17');
  await page.keyboard.press('Tab');
  await expectSent(sandbox, { ...UNASKED, phoneSystemId: 'abc', extensionId: '17' });
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(more).toBeFocused();
  await chip(page, /Phone system/).focus();
  await page.keyboard.press('Enter');
  await expect(chip(page, /Extension/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expectSent(sandbox, UNASKED);
  await expect(chips(page)).toBeFocused();
});

test('on a phone: everything is there, and nothing is wider than the screen', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openConsole(page, '/#/campaigns');
  await openPanel(page);
  const date = panel(page).getByRole('group', { name: 'Ended' });
  await date.getByLabel('Latest', { exact: true }).fill('2030-01-01T00:00');
  await expectSent(sandbox, { ...UNASKED, endedAt_lte: '20300101T00:00:00' });
  const tags = panel(page).getByRole('combobox', { name: 'Tags (any of)' });
  await tags.fill('a-tag-with-a-very-long-identifier-0123456789-0123456789-0123456789');
  await tags.press('Enter');
  const overflow = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('[role=dialog]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
  expect(Math.max(...(await overflow()))).toBe(0);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(chip(page, /a-tag-with/)).toBeVisible();
  expect(Math.max(...(await overflow()))).toBe(0);
});

test('the panel, its lists and menus, and the chips are accessible, light and dark', async ({ page }) => {
  // Ten looks of axe.
  test.setTimeout(120_000);
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await openPanel(page);
  const started = panel(page).getByRole('group', { name: 'Started' });
  await started.getByLabel('Earliest', { exact: true }).fill('2024-12-01T09:30');
  const tags = panel(page).getByRole('combobox', { name: 'Tags (any of)' });
  await expectAccessibleInBoth(page, '[role="dialog"]');
  await takeScreens(page, 'filters-panel');
  await started.getByRole('button', { name: 'Started: common spans' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectAccessibleInBoth(page, '[role="menu"]');
  await page.keyboard.press('Escape');
  await tags.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessibleInBoth(page, '[role="listbox"]');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await choose(page, 'Status', 'Active');
  await expect(chip(page, /Status/)).toBeVisible();
  await expectAccessibleInBoth(page);
  await takeScreens(page, 'filters-chips');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await expect(page.getByRole('option', { name: /Active \d/ })).toBeVisible();
  await expectAccessibleInBoth(page, '[role="listbox"]');
});

test('a tab is pressed while a search is on its way: both count', async ({ page, sandbox }) => {
  await page.clock.install();
  await openConsole(page, '/#/campaigns');
  await expectSent(sandbox, UNASKED);
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(26);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByLabel('Search by name').fill('survey');
  await page.getByRole('tab', { name: /^Active/ }).hover();
  await page.mouse.down();
  // Held for longer than the search waits: its chip must not push the tab away meanwhile.
  await page.clock.runFor(600);
  await page.mouse.up();
  await page.clock.resume();
  await expectSent(sandbox, { ...UNASKED, status: 'Active', name: 'survey' });
});

test('a search that is cleared stays cleared, before it was sent and after', async ({ page, sandbox }) => {
  await openConsole(page, '/#/campaigns');
  await expectSent(sandbox, UNASKED);
  const field = page.getByLabel('Search by name');
  for (const wait of [true, false]) {
    await field.fill('survey');
    if (wait) await expectSent(sandbox, { ...UNASKED, name: 'survey' });
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await page.waitForTimeout(500);
    await expectSent(sandbox, UNASKED);
    await expect(field).toHaveValue('');
  }
});

test('what is being composed is not searched for, and what no list knows never reaches the API', async ({
  page,
  sandbox,
}) => {
  const hostile = { status: 'Sleeping', type: 'Static', foo: 1, ids: 'x' };
  await openConsole(
    page,
    `/#/campaigns?filter=${encodeURIComponent(JSON.stringify(hostile))}&sort=foo&order=up`,
  );
  await expect(page.getByRole('alert')).toContainText('status=Sleeping, foo=1, ids=x');
  await expectSent(sandbox, { type: 'Static' });
  expect((await sandbox.log()).filter(({ status }) => status >= 400)).toEqual([]);

  const before = (await sandbox.log()).length;
  const input = await page.context().newCDPSession(page);
  await page.getByLabel('Search by name').focus();
  await input.send('Input.imeSetComposition', { text: 'survey', selectionStart: 6, selectionEnd: 6 });
  await expect(page.getByLabel('Search by name')).toHaveValue('survey');
  await page.waitForTimeout(600);
  const names = (await sandbox.log()).slice(before).filter(({ query }) => query.includes('name%22%3A'));
  expect(names).toEqual([]);
  await input.send('Input.insertText', { text: 'survey' });
  await expectSent(sandbox, { type: 'Static', name: 'survey' });
});

import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { SipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { createKeptUploads } from './keptUploads';
import { createListKeeper, type KeeperWorld } from './listKeeper';
import type { ReadList } from './listReader';
import type { Opened } from './openFile';
import { openUploadDatabase, sharedDatabase } from './uploadDatabase';
import { currentEntry, type FileAction } from './uploadState';
import { uploadsOf } from './uploadStore';

const SPRING = { id: 'spring', name: 'Spring', numbersCount: 3 } as Campaign;
const AUTUMN = { id: 'autumn', name: 'Autumn', numbersCount: 5 } as Campaign;
const database = sharedDatabase(openUploadDatabase);
const kept = createKeptUploads(database);

const opened = (chosen: Opened['chosen'] = {}): Opened => ({
  inspection: { kind: 'list', columns: [] } as unknown as Opened['inspection'],
  settings: { country: 'ES', ...chosen } as Opened['settings'],
  chosen,
  recalled: null,
  shape: 'shape',
});
const list = {
  settings: {},
  result: { totals: { ready: 1 }, rejects: {}, warnings: { premium: { count: 0 } } },
} as unknown as ReadList;
const READ: FileAction[] = [
  { type: 'wasOpened', result: opened() },
  { type: 'wasRead', run: { outcome: { kind: 'read', list }, checked: null } },
];
const CORRECTION = { row: 2, cell: '5550002', was: '555', column: 0 };

const tabs = new Set<string>();
let lastTab = 0;

/** A tab of the account `account`; ending it is what closing it or loading it anew does. */
function openTab(account: string, world: Partial<KeeperWorld> = {}, uploads = uploadsOf({} as SipCaller)) {
  lastTab += 1;
  const tab = `tab ${lastTab}`;
  tabs.add(tab);
  const keeper = createListKeeper(uploads, {
    account,
    kept,
    tab,
    living: async () => tabs,
    hasRoom: async () => true,
    readCampaign: async () => null,
    soon: (work) => {
      const timer = setTimeout(work, 0);
      return () => clearTimeout(timer);
    },
    now: Date.now,
    ...world,
  });
  return {
    uploads,
    keeper,
    at: (address: string) => uploads.at(address),
    add(address: string, name: string, actions: FileAction[] = READ) {
      const store = uploads.at(address);
      if (address === SPRING.id) store.dispatch({ type: 'cameFor', campaign: SPRING });
      const id = `${account} ${name}`;
      store.dispatch({ type: 'filesAdded', files: [{ id, file: new File(['5550001\n555\n'], name) }] });
      for (const action of actions) store.dispatch({ ...action, id });
      return (...more: FileAction[]) => {
        for (const action of more) store.dispatch({ ...action, id });
      };
    },
    end() {
      keeper.dispose();
      tabs.delete(tab);
    },
  };
}

const names = (tab: ReturnType<typeof openTab>) => tab.keeper.lists().flatMap(({ files }) => files);

describe('lists in hand', () => {
  it('are told with their campaign and page, until they are sent or discarded', async () => {
    const tab = openTab('told');
    const told = vi.fn();
    tab.keeper.subscribe(told);
    const tell = tab.add('spring', 'list.csv');
    tab.add('', 'other.csv', []);
    tab.add('', 'more.csv', []);
    expect(tab.keeper.lists()).toMatchObject([
      { to: '/upload/spring', files: ['list.csv'], campaign: 'Spring', hasHandwork: false },
      { to: '/upload', files: ['more.csv', 'other.csv'], campaign: null },
    ]);
    expect(told).toHaveBeenCalled();
    tell({ type: 'startBegan' }, { type: 'jobMade', jobId: 'job', campaign: SPRING });
    expect(names(tab)).toEqual(['more.csv', 'other.csv']);
    tab.keeper.discard('/upload');
    expect(names(tab)).toEqual([]);
    await tab.keeper.flush();
    expect(await kept.of('told')).toEqual([]);
    tab.end();
  });

  it('outlive a reload: file, settings, corrections, drafts, note, choices, campaign', async () => {
    const before = openTab('reload');
    const tell = before.add('spring', 'list.csv');
    tell(
      { type: 'settingsChanged', change: { corrections: [CORRECTION], already: 'send' } },
      { type: 'screensChanged', change: { earlier: { jobId: 'earlier' } } },
      { type: 'draftWritten', sample: { row: 3, column: 0, cell: '5' }, text: '5550003' },
      { type: 'noteWritten', note: 'Ticket 7' },
    );
    await before.keeper.flush();
    expect(before.keeper.wouldLose()).toBe(false);
    before.end();

    const after = openTab('reload', { readCampaign: async () => ({ ...SPRING, numbersCount: 9 }) });
    expect(await after.keeper.takeUp()).toBe(0);
    await vi.waitFor(() => expect(after.at('spring').get().campaign?.numbersCount).toBe(9));
    const entry = currentEntry(after.at('spring').get());
    expect(await entry?.file.text()).toBe('5550001\n555\n');
    expect(entry).toMatchObject({ file: { name: 'list.csv' }, note: 'Ticket 7', acceptsPremium: false });
    expect([...(entry?.drafts.values() ?? [])]).toMatchObject([{ row: 3, cell: '5550003' }]);
    expect(entry?.state).toMatchObject({
      step: 'reading',
      screens: { earlier: { jobId: 'earlier' } },
      opened: { settings: { country: 'ES', corrections: [CORRECTION], already: 'send' }, shape: 'shape' },
    });
    expect(after.keeper.lists()).toMatchObject([
      { files: ['list.csv'], campaign: 'Spring', hasHandwork: true },
    ]);
    after.end();
    // It is taken up again, and again.
    const third = openTab('reload');
    await third.keeper.takeUp();
    expect(names(third)).toEqual(['list.csv']);
    third.keeper.discard('/upload/spring');
    await third.keeper.flush();
    third.end();
  });

  it('are kept, too, when they were chosen before there was a keeper', async () => {
    const uploads = uploadsOf({} as SipCaller);
    uploads
      .at('')
      .dispatch({ type: 'filesAdded', files: [{ id: 'early', file: new File(['5'], 'early.csv') }] });
    const tab = openTab('early', {}, uploads);
    expect(names(tab)).toEqual(['early.csv']);
    await vi.waitFor(async () => expect(await kept.of('early')).toMatchObject([{ name: 'early.csv' }]));
    await tab.keeper.forgetAll();
    tab.end();
  });

  it('of a file that is opened anew at that moment are opened under what was settled', async () => {
    const before = openTab('opening');
    before.add('', 'list.csv')({ type: 'settingsChanged', change: { delimiter: ';' } });
    await before.keeper.flush();
    before.end();
    const after = openTab('opening');
    await after.keeper.takeUp();
    expect(currentEntry(after.at('').get())?.state).toMatchObject({
      step: 'opening',
      chosen: { delimiter: ';' },
      mayRecall: false,
    });
    after.end();
  });

  it('of two tabs stay with their tab, and neither overwrites the other', async () => {
    const [one, two] = [openTab('tabs'), openTab('tabs')];
    one.add('spring', 'one.csv');
    two.add('spring', 'two.csv');
    await Promise.all([one.keeper.flush(), two.keeper.flush()]);
    expect(await two.keeper.takeUp()).toBe(1);
    expect([names(one), names(two)]).toEqual([['one.csv'], ['two.csv']]);
    expect(await one.keeper.elsewhere()).toMatchObject([{ files: ['two.csv'], campaign: 'Spring' }]);

    two.end();
    const reloaded = openTab('tabs');
    expect(await reloaded.keeper.takeUp()).toBe(1);
    expect([names(one), names(reloaded)]).toEqual([['one.csv'], ['two.csv']]);
    // The first tab is closed: its list is not lost, and only one of those that look gets it.
    one.end();
    const third = openTab('tabs');
    await Promise.all([reloaded.keeper.takeUp(), third.keeper.takeUp()]);
    expect([...names(reloaded), ...names(third)].sort()).toEqual(['one.csv', 'two.csv']);
    await third.keeper.forgetAll();
    for (const tab of [reloaded, third]) tab.end();
  });

  it('of several campaigns on one page ask which is meant', async () => {
    const before = openTab('several');
    before.add('', 'list.csv');
    before.at('').dispatch({ type: 'campaignChosen', campaign: AUTUMN });
    await before.keeper.flush();
    before.end();
    const after = openTab('several');
    after.add('', 'new.csv', []);
    after.at('').dispatch({ type: 'campaignChosen', campaign: SPRING });
    await after.keeper.takeUp();
    expect(after.at('').get().campaign).toBeNull();
    expect(
      after
        .at('')
        .get()
        .entries.map(({ file }) => file.name),
    ).toEqual(['new.csv', 'list.csv']);
    after.end();
  });

  it('are no other account’s', async () => {
    const ada = openTab('ada');
    ada.add('', 'ada.csv');
    await ada.keeper.flush();
    ada.end();
    const bob = openTab('bob');
    expect(await bob.keeper.takeUp()).toBe(0);
    expect([names(bob), await bob.keeper.elsewhere()]).toEqual([[], []]);
    bob.end();
  });

  it('are forgotten at a sign-out, in all tabs; what another tab writes after that does not stay', async () => {
    const [one, two] = [openTab('out'), openTab('out')];
    one.add('', 'one.csv');
    const tell = two.add('spring', 'two.csv');
    await Promise.all([one.keeper.flush(), two.keeper.flush()]);
    await one.keeper.forgetAll();
    expect(await kept.of('out')).toEqual([]);
    tell({ type: 'settingsChanged', change: { corrections: [CORRECTION] } });
    await two.keeper.flush();
    expect(await kept.of('out')).toEqual([]);
    one.add('', 'late.csv');
    await one.keeper.flush();
    expect(await kept.of('out')).toEqual([]);
    for (const tab of [one, two]) tab.end();
  });
});

describe('what a reload would lose', () => {
  it('is what was done by hand and is not written yet', async () => {
    const tab = openTab('unwritten');
    const tell = tab.add('', 'list.csv');
    expect(tab.keeper.wouldLose()).toBe(false);
    const told = vi.fn(() => tab.keeper.wouldLose());
    tab.keeper.subscribe(told);
    tell({ type: 'settingsChanged', change: { corrections: [CORRECTION] } });
    expect(tab.keeper.wouldLose()).toBe(true);
    expect(told).toHaveLastReturnedWith(true);
    await tab.keeper.flush();
    expect(told).toHaveLastReturnedWith(false);
    tab.end();
  });

  it.each([
    ['has no room', { hasRoom: async () => false }],
    [
      'refuses it',
      { kept: { ...kept, put: () => Promise.reject(new DOMException('', 'QuotaExceededError')) } },
    ],
  ])('is all where the device %s, and that is said', async (_why, world) => {
    const tab = openTab('no room', world);
    const tell = tab.add('', 'list.csv');
    await tab.keeper.flush();
    expect(tab.keeper.isUnkept('no room list.csv')).toBe(true);
    tell({ type: 'settingsChanged', change: { corrections: [CORRECTION] } });
    await tab.keeper.flush();
    expect(tab.keeper.wouldLose()).toBe(true);
    expect(await kept.of('no room')).toEqual([]);
    tab.end();
  });

  it('is no older state of what could not be written', async () => {
    let isFull = false;
    const put: typeof kept.put = (...given) =>
      isFull ? Promise.reject(new Error('full')) : kept.put(...given);
    const tab = openTab('full', { kept: { ...kept, put } });
    const tell = tab.add('', 'list.csv');
    await tab.keeper.flush();
    isFull = true;
    tell({ type: 'settingsChanged', change: { corrections: [CORRECTION] } });
    await tab.keeper.flush();
    expect(await kept.of('full')).toEqual([]);
    expect([tab.keeper.isUnkept('full list.csv'), tab.keeper.wouldLose()]).toEqual([true, true]);
    tab.end();
  });
});

it('what nobody has touched for long is forgotten, of any account', async () => {
  const tab = openTab('old', { now: () => 1_000 });
  tab.add('', 'old.csv');
  await tab.keeper.flush();
  tab.end();
  await kept.sweep(1_000);
  expect(await kept.of('old')).toHaveLength(1);
  await kept.sweep(1_001);
  expect(await kept.of('old')).toEqual([]);
  expect(await (await database()).getAllKeys('files')).not.toContain('old old.csv');
});

import { describe, expect, it } from 'vitest';
import { PLAIN_LIST } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { checkedAgainst, shownOf } from './fileState';
import { isWorthKeeping } from './holdsWork';
import type { ReadList } from './listReader';
import type { Opened } from './openFile';
import {
  currentEntry,
  type FileAction,
  listedDraftsOf,
  NOTHING_CHOSEN,
  nextWaiting,
  type UploadAction,
  type UploadState,
  uploadReducer,
} from './uploadState';

const SPRING = { id: 'spring', name: 'Spring Sale' } as Campaign;
const FILE = new File(['5550001'], 'list.csv');

const openedAs = (settings: Partial<Opened['settings']> = {}): Opened => ({
  inspection: { kind: 'list' } as Opened['inspection'],
  settings: { ...PLAIN_LIST, ...settings },
  chosen: settings,
  recalled: null,
  shape: 'shape',
});
const listOf = (ready: number, premium = 0) =>
  ({
    settings: PLAIN_LIST,
    result: { totals: { ready }, warnings: { premium: { count: premium, samples: [] } } },
  }) as unknown as ReadList;
const read = (ready = 1, premium = 0): FileAction => ({
  type: 'wasRead',
  run: { outcome: { kind: 'read', list: listOf(ready, premium) }, checked: null },
});

const play = (state: UploadState, ...actions: UploadAction[]) => actions.reduce(uploadReducer, state);
/** The same for the file `a`. */
const tell = (state: UploadState, ...actions: FileAction[]) =>
  play(state, ...actions.map((action) => ({ ...action, id: 'a' })));
const chosen = play(NOTHING_CHOSEN, { type: 'filesAdded', files: [{ id: 'a', file: FILE }] });
const opened = tell(chosen, { type: 'wasOpened', result: openedAs() });
const reviewed = tell(opened, read());
const stepOf = (state: UploadState) => currentEntry(state)?.state.step;

describe('a file', () => {
  it('is opened, read and reviewed', () => {
    expect([chosen, opened, reviewed].map(stepOf)).toEqual(['opening', 'reading', 'review']);
  });

  it('that cannot be opened is refused, and opened again under another setting', () => {
    const refused = tell(chosen, { type: 'wasOpened', result: { code: 'empty', line: null } });
    expect(currentEntry(refused)?.state).toMatchObject({ step: 'refused', stop: { code: 'empty' } });
    const again = tell(refused, { type: 'settingsChanged', change: { encoding: 'big5' } });
    expect(currentEntry(again)?.state).toMatchObject({ step: 'opening', chosen: { encoding: 'big5' } });
  });

  it('keeps its last reading in sight while it is read under another setting', () => {
    const again = tell(reviewed, { type: 'settingsChanged', change: { country: 'US' } });
    const state = currentEntry(again)?.state;
    expect(state).toMatchObject({ step: 'reading', opened: { settings: { country: 'US' } } });
    expect(state && shownOf(state).reviewed?.list).toEqual(listOf(1));
  });

  it('is opened again when a setting says where its columns are, with what else was settled', () => {
    const again = tell(
      reviewed,
      { type: 'settingsChanged', change: { country: 'US' } },
      { type: 'settingsChanged', change: { delimiter: ';' } },
    );
    const state = currentEntry(again)?.state;
    expect(state).toMatchObject({ step: 'opening', chosen: { country: 'US', delimiter: ';' } });
    expect(state && shownOf(state).reviewed).not.toBeNull();
  });

  it('shows each change at once while it is opened again, so that the next one is added to it', () => {
    const inSight = (state: UploadState) => {
      const entry = currentEntry(state);
      return (entry && shownOf(entry.state).opened?.settings) ?? PLAIN_LIST;
    };
    const leaveOut = (state: UploadState, country: string) =>
      tell(state, {
        type: 'settingsChanged',
        change: { excludedCountries: [...inSight(state).excludedCountries, country] },
      });
    const reopened = tell(reviewed, { type: 'settingsChanged', change: { header: true } });
    expect(inSight(reopened).header).toBe(true);
    expect(currentEntry(leaveOut(leaveOut(reopened, 'FR'), 'ES'))?.state).toMatchObject({
      step: 'opening',
      chosen: { header: true, excludedCountries: ['FR', 'ES'] },
    });
  });

  it('shows no correction of another sheet, and nothing of what was started over', () => {
    const corrected = tell(reviewed, {
      type: 'settingsChanged',
      change: { corrections: [{ row: 1, cell: '5550001' }], excludedCountries: ['FR'] },
    });
    const inSight = (action: FileAction) => currentEntry(tell(corrected, action))?.state;
    expect(inSight({ type: 'settingsChanged', change: { sheet: 'B' } })).toMatchObject({
      opened: { settings: { sheet: 'B', corrections: [], excludedCountries: ['FR'] } },
    });
    expect(inSight({ type: 'startedOver' })).toMatchObject({
      opened: { settings: { corrections: [], excludedCountries: [] } },
    });
  });

  it('starts over from the proposal alone', () => {
    const again = tell(
      reviewed,
      { type: 'settingsChanged', change: { country: 'US' } },
      { type: 'startedOver' },
    );
    expect(currentEntry(again)?.state).toMatchObject({ step: 'opening', chosen: {}, mayRecall: false });
  });

  it('is halted by the user and goes on', () => {
    const halted = tell(opened, { type: 'halted', why: { by: 'user' } });
    expect(stepOf(halted)).toBe('halted');
    expect(stepOf(tell(halted, read()))).toBe('halted');
    expect(stepOf(tell(halted, { type: 'wentOn' }, read()))).toBe('review');
  });

  it('is halted by the user while it is opened, and goes on', () => {
    const halted = tell(chosen, { type: 'halted', why: { by: 'user' } });
    expect(currentEntry(halted)?.state).toMatchObject({ step: 'opening', isStopped: true });
    const late = tell(halted, { type: 'wasOpened', result: openedAs() });
    expect(currentEntry(late)?.state).toMatchObject({ step: 'opening', isStopped: true });
    const gone = tell(halted, { type: 'wentOn' }, { type: 'wasOpened', result: openedAs() });
    expect(stepOf(gone)).toBe('reading');
    const changed = tell(halted, { type: 'settingsChanged', change: { encoding: 'big5' } });
    expect(currentEntry(changed)?.state).toMatchObject({ step: 'opening', isStopped: false });
  });

  it('keeps its note while it is read again', () => {
    const noted = tell(reviewed, { type: 'noteWritten', note: 'for Ada' });
    const again = tell(noted, { type: 'settingsChanged', change: { country: 'US' } }, read());
    expect(currentEntry(again)?.note).toBe('for Ada');
  });

  it('is halted by itself', () => {
    const stop = { code: 'unclosed-quote', line: 3 } as const;
    const stopped = tell(opened, {
      type: 'wasRead',
      run: { outcome: { kind: 'stopped', stop }, checked: null },
    });
    expect(currentEntry(stopped)?.state).toMatchObject({ step: 'halted', why: { by: 'file', stop } });
    const again = tell(stopped, { type: 'settingsChanged', change: { unclosed: 'reject' } });
    expect(stepOf(again)).toBe('reading');
  });
});

describe('sending', () => {
  const starting = tell(reviewed, { type: 'startBegan' });

  it('begins with a list that has ready rows', () => {
    expect(stepOf(starting)).toBe('starting');
    expect(stepOf(tell(opened, read(0), { type: 'startBegan' }))).toBe('review');
    expect(stepOf(tell(opened, { type: 'startBegan' }))).toBe('reading');
  });

  it('changes nothing about the list on its way', () => {
    const after = tell(
      starting,
      { type: 'settingsChanged', change: { country: 'US' } },
      { type: 'startedOver' },
      { type: 'screensChanged', change: { earlier: { jobId: 'job' } } },
    );
    expect(currentEntry(after)?.state).toEqual(currentEntry(starting)?.state);
  });

  it('ends with a job, from which one can go back to the list', () => {
    const sent = tell(starting, { type: 'jobMade', jobId: 'job', campaign: SPRING });
    expect(currentEntry(sent)?.state).toMatchObject({ step: 'sent', jobId: 'job', campaign: SPRING });
    const back = tell(sent, { type: 'wentBack' });
    expect(stepOf(back)).toBe('review');
  });

  it('that did not begin comes back to the list, with the reason', () => {
    const failed = tell(starting, { type: 'startFailed', problem: { kind: 'gone' } });
    expect(currentEntry(failed)?.state).toMatchObject({ step: 'review', problem: { kind: 'gone' } });
  });
});

describe('several files', () => {
  const three = play(reviewed, { type: 'filesAdded', files: ['b', 'c'].map((id) => ({ id, file: FILE })) });

  it('wait as they are while another one is at hand', () => {
    expect(three.currentId).toBe('b');
    expect(three.entries.map(({ state }) => state.step)).toEqual(['review', 'opening', 'opening']);
    expect(stepOf(play(three, { type: 'fileShown', id: 'a' }))).toBe('review');
    expect(play(three, { type: 'fileShown', id: 'nobody' }).currentId).toBe('b');
  });

  it('take no place from one that is about to be sent', () => {
    const starting = tell(reviewed, { type: 'startBegan' });
    const more = play(starting, { type: 'filesAdded', files: [{ id: 'b', file: FILE }] });
    expect(more.currentId).toBe('a');
    expect(play(more, { type: 'fileRemoved', id: 'a' }).entries).toHaveLength(2);
  });

  it('come up one after the other, the sent ones left out', () => {
    expect(nextWaiting(three)?.id).toBe('c');
    const last = play(three, { type: 'fileShown', id: 'c' });
    expect(nextWaiting(last)?.id).toBe('a');
    const sent = tell(last, { type: 'startBegan' }, { type: 'jobMade', jobId: 'job', campaign: SPRING });
    expect(nextWaiting(sent)?.id).toBe('b');
    expect(nextWaiting(reviewed)).toBeNull();
  });

  it('can be taken off the list', () => {
    const without = play(three, { type: 'fileRemoved', id: 'b' });
    expect(without.entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(without.currentId).toBe('c');
    expect(play(reviewed, { type: 'fileRemoved', id: 'a' })).toMatchObject({ entries: [], currentId: null });
  });
});

describe('the campaign of the address', () => {
  const OTHER = { ...SPRING, id: 'other' };
  const withSpring = play(reviewed, { type: 'campaignChosen', campaign: SPRING });

  it('is the one that numbers go to', () => {
    expect(play(NOTHING_CHOSEN, { type: 'cameFor', campaign: SPRING }).campaign).toBe(SPRING);
    expect(play(reviewed, { type: 'cameFor', campaign: SPRING }).campaign).toBe(SPRING);
    const fresh = { ...SPRING, numbersCount: 9 };
    expect(play(withSpring, { type: 'cameFor', campaign: fresh }).campaign).toBe(fresh);
  });

  it('is not taken for granted where lists wait for another one', () => {
    expect(play(withSpring, { type: 'cameFor', campaign: OTHER }).campaign).toBeNull();
    const sent = tell(
      withSpring,
      { type: 'startBegan' },
      { type: 'jobMade', jobId: 'job', campaign: SPRING },
    );
    expect(play(sent, { type: 'cameFor', campaign: OTHER }).campaign).toBe(OTHER);
  });

  it('is counted anew, and no other one with it', () => {
    const count = (campaignId: string) =>
      play(withSpring, { type: 'campaignCounted', campaignId, numbersCount: 9 }).campaign?.numbersCount;
    expect([count('spring'), count('other')]).toEqual([9, undefined]);
  });
});

describe('screens', () => {
  const asked = tell(reviewed, {
    type: 'screensChanged',
    change: { already: { campaignId: 'spring', askedAt: 1 } },
  });

  it('have the list read again', () => {
    expect(currentEntry(asked)?.state).toMatchObject({
      step: 'reading',
      screens: { already: { campaignId: 'spring' }, earlier: null },
    });
  });

  it('against the campaign as it was say nothing after sending', () => {
    const sent = tell(
      asked,
      read(),
      { type: 'startBegan' },
      { type: 'jobMade', jobId: 'job', campaign: SPRING },
    );
    expect(currentEntry(tell(sent, { type: 'wentBack' }))?.state).toMatchObject({
      step: 'reading',
      screens: { already: null },
    });
  });

  it('of another campaign are dropped, those of the same one are not', () => {
    const checked = tell(play(asked, { type: 'campaignChosen', campaign: SPRING }), read());
    const same = play(checked, { type: 'campaignChosen', campaign: { ...SPRING, numbersCount: 9 } });
    expect(stepOf(same)).toBe('review');
    const other = play(checked, { type: 'campaignChosen', campaign: { ...SPRING, id: 'other' } });
    expect(currentEntry(other)?.state).toMatchObject({ step: 'reading', screens: { already: null } });
  });
});

it('the word for premium-rate numbers holds for the very reading that they were seen in', () => {
  const two = tell(opened, read(5, 2), { type: 'premiumAccepted', isAccepted: true });
  const accepts = (state: UploadState) => currentEntry(state)?.acceptsPremium;
  expect(accepts(two)).toBe(true);
  const again = tell(two, { type: 'settingsChanged', change: { numberColumns: [1] } });
  expect(accepts(again)).toBe(true);
  expect(accepts(tell(again, read(5, 2)))).toBe(false);
  expect(accepts(tell(two, { type: 'startBegan' }))).toBe(true);
  expect(accepts(tell(two, { type: 'premiumAccepted', isAccepted: false }))).toBe(false);
});

describe('what is written over refused numbers and not applied', () => {
  const [letters, short] = [
    { row: 1, column: 0, cell: 'abc' },
    { row: 2, column: 0, cell: '2025' },
  ];
  const refusing = (samples: object[], settings: Partial<typeof PLAIN_LIST> = {}): FileAction => {
    const list = listOf(1);
    const result = { ...list.result, rejects: { letters: { count: samples.length, samples } } };
    const readList = { ...list, result, settings: { ...PLAIN_LIST, ...settings } } as ReadList;
    return { type: 'wasRead', run: { outcome: { kind: 'read', list: readList }, checked: null } };
  };
  const written = tell(
    opened,
    refusing([letters, short]),
    { type: 'draftWritten', sample: letters, text: '5550002' },
    { type: 'draftWritten', sample: short, text: '5550003' },
  );
  const listed = (state: UploadState) => {
    const entry = currentEntry(state);
    return entry ? [...listedDraftsOf(entry).values()].map(({ cell }) => cell) : [];
  };

  it('stays with its file', () => {
    const other = play(written, { type: 'filesAdded', files: [{ id: 'b', file: FILE }] });
    expect(listed(other)).toEqual([]);
    expect(listed(play(other, { type: 'fileShown', id: 'a' }))).toEqual(['5550002', '5550003']);
  });

  it('stays while the list is sent, and until it is applied or discarded', () => {
    const sent = tell(
      written,
      { type: 'startBegan' },
      { type: 'jobMade', jobId: 'job', campaign: SPRING },
      { type: 'wentBack' },
    );
    expect(listed(sent)).toEqual(['5550002', '5550003']);
    expect(listed(tell(sent, { type: 'draftsDiscarded' }))).toEqual([]);
  });

  it('counts as far as the list that is in sight has such numbers', () => {
    const again = tell(written, { type: 'settingsChanged', change: { country: 'US' } });
    expect(listed(again)).toHaveLength(2);
    expect(listed(tell(again, refusing([short])))).toEqual(['5550003']);
  });

  it('is gone with the columns that it was written in', () => {
    const other = tell(
      written,
      { type: 'settingsChanged', change: { sheet: 'B' } },
      { type: 'wasOpened', result: openedAs({ sheet: 'B' }) },
      refusing([letters], { sheet: 'B' }),
    );
    expect(listed(other)).toEqual([]);
  });

  it('makes the file one that is not to be lost', () => {
    const isKept = (state: UploadState) => state.entries.some(isWorthKeeping);
    expect([isKept(reviewed), isKept(written)]).toEqual([false, true]);
  });
});

it('a check against one campaign is not taken for one against another', () => {
  const checked = { campaignId: 'spring', at: 1, numbers: 5, isWhole: true };
  const list = { list: listOf(1), checked };
  expect(checkedAgainst(list, SPRING)).toBe(checked);
  expect(checkedAgainst(list, { ...SPRING, id: 'other' })).toBeNull();
  expect(checkedAgainst(list, null)).toBeNull();
});

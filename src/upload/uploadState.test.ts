import { describe, expect, it } from 'vitest';
import type { Campaign } from '../sipcaller/types';
import { AS_THE_FILE_SUGGESTS, type Reading } from './csvTypes';
import type { SendOutcome } from './sendUpload';
import { type UploadAction, type UploadState, uploadReducer } from './uploadState';

const file = new File(['5550001'], 'list.csv', { lastModified: 1 });
const campaign = { id: 'c1', name: 'Spring' } as Campaign;
const counted = { before: 1, after: 1, error: null };
const readingOf = (ready: number) => ({ counts: { ready } }) as Reading;
const wasRead = (ready = 5): UploadAction => ({
  type: 'wasRead',
  outcome: { kind: 'read', reading: readingOf(ready) },
});
const run = (actions: UploadAction[], from: UploadState = { step: 'choosing' }) =>
  actions.reduce(uploadReducer, from);

const toSending: UploadAction[] = [
  { type: 'fileChosen', file },
  wasRead(),
  { type: 'sendingBegan', campaign },
];

describe('uploadReducer', () => {
  it('goes from the file to the answer', () => {
    expect(run([{ type: 'fileChosen', file }])).toMatchObject({ step: 'reading', previous: null });
    expect(run(toSending)).toMatchObject({ step: 'sending', phase: { name: 'preparing' }, campaign });
    const answer = { status: 200, text: '', json: undefined };
    const done = run([...toSending, { type: 'wasSent', outcome: { kind: 'answered', answer, counted } }]);
    expect(done).toMatchObject({ step: 'sent', outcome: { kind: 'answered' } });
    // What arrived is not sent again by going back.
    expect(uploadReducer(done, { type: 'wentBack' })).toBe(done);
    expect(uploadReducer(done, { type: 'reset' })).toMatchObject({ step: 'choosing' });
  });

  it('keeps the last reading in sight while settings have the file read again', () => {
    const state = run([
      { type: 'fileChosen', file },
      wasRead(),
      { type: 'settingsChanged', change: { varCount: 3 } },
    ]);
    expect(state).toMatchObject({
      step: 'reading',
      previous: readingOf(5),
      chosen: { settings: { ...AS_THE_FILE_SUGGESTS, varCount: 3 } },
    });
  });

  it('does not send a list without a ready number', () => {
    expect(run([{ type: 'fileChosen', file }, wasRead(0), { type: 'sendingBegan', campaign }]).step).toBe(
      'ready',
    );
  });

  it('lets nothing change what is being sent', () => {
    const sending = run(toSending);
    const changes: UploadAction[] = [
      { type: 'fileChosen', file },
      { type: 'settingsChanged', change: { varCount: 1 } },
      wasRead(9),
      { type: 'sendingBegan', campaign },
      { type: 'wentBack' },
      { type: 'reset' },
    ];
    for (const change of changes) expect(uploadReducer(sending, change)).toBe(sending);
  });

  it.each<SendOutcome>([
    { kind: 'unknown', error: new Error(), counted },
    { kind: 'stopped', counted },
    { kind: 'closed', refusal: 'finished' },
  ])('goes back to the file after $kind', (outcome) => {
    const sent = run([...toSending, { type: 'wasSent', outcome }]);
    expect(uploadReducer(sent, { type: 'wentBack' })).toMatchObject({ step: 'ready', chosen: { file } });
  });

  it('is at the file again after an early stop', () => {
    expect(run([...toSending, { type: 'wasSent', outcome: { kind: 'stoppedBefore' } }]).step).toBe('ready');
  });

  it('takes a later count', () => {
    const sent = run([...toSending, { type: 'wasSent', outcome: { kind: 'stopped', counted } }]);
    const later = { before: 1, after: 6, error: null };
    expect(uploadReducer(sent, { type: 'counted', counted: later })).toMatchObject({
      outcome: { counted: later },
    });
  });

  it('ignores a message that comes too late', () => {
    const ready = run([{ type: 'fileChosen', file }, wasRead()]);
    expect(uploadReducer(ready, wasRead(9))).toBe(ready);
    expect(uploadReducer(ready, { type: 'phaseChanged', phase: { name: 'checking' } })).toBe(ready);
  });
});

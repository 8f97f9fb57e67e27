import { describe, expect, it } from 'vitest';
import type { SipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import type { ReadList } from './listReader';
import type { Opened } from './openFile';
import type { FileAction } from './uploadState';
import { type UploadStore, uploadAt } from './uploadStore';

const file = new File(['5550001'], 'list.csv');
const opened = { chosen: {} } as unknown as Opened;
const list = { result: { totals: { ready: 1 } } } as unknown as ReadList;

/** An upload with a file that went through these. */
function fill(store: UploadStore, ...actions: FileAction[]): void {
  store.dispatch({ type: 'filesAdded', files: [{ id: 'a', file }] });
  for (const action of actions) store.dispatch({ ...action, id: 'a' });
}
const REVIEWED: FileAction[] = [
  { type: 'wasOpened', result: opened },
  { type: 'wasRead', run: { outcome: { kind: 'read', list }, checked: null } },
];
const SENT: FileAction[] = [
  ...REVIEWED,
  { type: 'startBegan' },
  { type: 'jobMade', jobId: 'job', campaign: {} as Campaign },
];

describe('uploads of a sign-in', () => {
  it('are kept with what was not sent, however many were looked at since', () => {
    const client = {} as SipCaller;
    const reviewed = uploadAt(client, 'reviewed');
    fill(reviewed, ...REVIEWED);
    const written = uploadAt(client, 'written');
    fill(written, { type: 'settingsChanged', change: { corrections: [{ row: 1, cell: '5' }] } });
    const sent = uploadAt(client, 'sent');
    fill(sent, ...SENT);
    for (const id of ['one', 'two', 'three', 'four', 'five']) uploadAt(client, id);
    expect(uploadAt(client, 'reviewed')).toBe(reviewed);
    expect(uploadAt(client, 'written')).toBe(written);
    expect(uploadAt(client, 'sent')).not.toBe(sent);
  });

  it('that are over, or were not begun, are kept as long as there are few', () => {
    const client = {} as SipCaller;
    const stores = ['a', 'b', 'c', 'd'].map((id) => uploadAt(client, id));
    expect(['a', 'b', 'c', 'd'].map((id) => uploadAt(client, id))).toEqual(stores);
    uploadAt(client, 'e');
    expect(uploadAt(client, 'd')).toBe(stores[3]);
    expect(uploadAt(client, 'a')).not.toBe(stores[0]);
  });
});

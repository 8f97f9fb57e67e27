import { describe, expect, it } from 'vitest';
import { PLAIN_LIST } from '../phonelist/readSettings';
import type { SipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { stampOf } from './fileStamp';
import { type ReadList, WorkerMissingError } from './listReader';
import type { Opened } from './openFile';
import { startSending } from './startSending';

const SPRING = { id: 'spring', name: 'Spring Sale', type: 'Dynamic', status: 'Active' } as Campaign;
const ACTOR = { userName: 'Ada', account: 'demo', keyEnd: '-key' };

/** What sending works with; each part can be another one. */
function world(campaign: Campaign | null, hash: () => Promise<string> = async () => 'abc') {
  const jobs: unknown[] = [];
  const rejects: unknown[] = [];
  const rows = campaign ? [campaign] : [];
  const sender = {
    client: { listCampaigns: async () => ({ rows, total: rows.length }) } as Pick<SipCaller, 'listCampaigns'>,
    reader: { hash },
    rejects: { put: async (...kept: unknown[]) => void rejects.push(kept) },
    engine: {
      async create(job: unknown) {
        jobs.push(job);
        return 'job';
      },
    },
  };
  return { jobs, rejects, sender };
}

const FILE = new File(['5550001'], 'list.csv');
const order = {
  ...{ campaignId: 'spring', actor: ACTOR, note: 'for Ada', file: FILE, stamp: stampOf(FILE) },
  opened: { inspection: { columns: [] }, settings: PLAIN_LIST } as unknown as Opened,
  list: {
    settings: PLAIN_LIST,
    result: { totals: { ready: 1 }, repaired: 0 },
    ready: { rows: 1, blocks: [] },
    rejected: { rows: 0, blocks: [] },
    sketch: [7],
  } as unknown as ReadList,
};
const start = (sender: ReturnType<typeof world>['sender'], given = order) =>
  startSending(sender, given, { signal: new AbortController().signal, onPhase: () => undefined });

describe('startSending', () => {
  it('makes a job with all that its receipt tells', async () => {
    const { jobs, sender } = world(SPRING);
    expect(await start(sender)).toEqual({ jobId: 'job', campaign: SPRING });
    expect(jobs).toMatchObject([
      {
        kind: 'import',
        title: 'Spring Sale',
        data: { note: 'for Ada', file: { name: 'list.csv', size: 7, sha256: 'abc' }, sketch: [7] },
      },
    ]);
  });

  it.each([
    ['is gone', null, { kind: 'gone' }],
    ['has finished', { ...SPRING, status: 'Finished' } as Campaign, { kind: 'closed', reason: 'finished' }],
  ])('makes none when the campaign %s', async (_name, campaign, problem) => {
    const { jobs, sender } = world(campaign);
    expect(await start(sender)).toEqual({ problem });
    expect(jobs).toEqual([]);
  });

  it('keeps the rejected rows with the job, and nothing where there are none', async () => {
    const { rejects, sender } = world(SPRING);
    await start(sender);
    expect(rejects).toEqual([]);
    const rejected = { rows: 2, blocks: [] };
    const inspection = { settings: { header: true }, columns: [{ name: 'Phone' }, { name: 'Name' }] };
    const opened = { inspection, settings: PLAIN_LIST } as unknown as Opened;
    await start(sender, { ...order, opened, list: { ...order.list, rejected } });
    expect(rejects).toMatchObject([['job', 'demo', { rejected, header: ['Phone', 'Name'] }]]);
    const closed = world(null);
    await start(closed.sender, { ...order, list: { ...order.list, rejected } });
    expect(closed.rejects).toEqual([]);
  });

  it('claims nothing of the file where the part that takes its fingerprint is missing', async () => {
    const { jobs, sender } = world(SPRING, () => Promise.reject(new WorkerMissingError()));
    expect(await start(sender)).toEqual({ problem: { kind: 'notLoaded' } });
    expect(jobs).toEqual([]);
  });

  it('sends what was read of a file that is not there any more', async () => {
    const { jobs, sender } = world(SPRING, () => Promise.reject(new Error('The file was removed')));
    await start(sender);
    expect(jobs).toMatchObject([{ data: { file: { sha256: null } } }]);
  });

  it('takes no fingerprint of a file that was written over', async () => {
    const { jobs, sender } = world(SPRING);
    await start(sender, { ...order, stamp: { ...order.stamp, size: 5 } });
    expect(jobs).toMatchObject([{ data: { file: { sha256: null } } }]);
  });

  it('tells what failed, and hands on an abort', async () => {
    const { sender } = world(SPRING);
    const error = new Error('No room');
    const full = { ...sender, engine: { ...sender.engine, create: () => Promise.reject(error) } };
    expect(await start(full)).toEqual({ problem: { kind: 'failed', error } });
    const aborted = world(SPRING, () => Promise.reject(new DOMException('', 'AbortError')));
    await expect(start(aborted.sender)).rejects.toMatchObject({ name: 'AbortError' });
    expect(aborted.jobs).toEqual([]);
  });
});

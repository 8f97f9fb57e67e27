import { describe, expect, it } from 'vitest';
import { PLAIN_LIST } from '../phonelist/readSettings';
import type { ListReader } from './listReader';
import { runReading, type ScreenSources } from './runReading';
import { createScreening, NO_SCREENS } from './screens';

const FILE = new Blob(['5550001']);
const OUTCOME = { kind: 'stopped', stop: { code: 'empty', line: null } } as const;
const CHECKED = { campaignId: 'spring', at: 1, numbers: 2, isWhole: true };

function workers(sources: Partial<ScreenSources> = {}) {
  const calls: string[] = [];
  const reader = {
    addKnown: async (screen: string, numbers: readonly string[]) => void calls.push(`${screen} ${numbers}`),
    dropKnown: async (screen: string) => void calls.push(`drop ${screen}`),
    read: async () => {
      calls.push('read');
      return OUTCOME;
    },
  } as unknown as ListReader;
  const all: ScreenSources = {
    async *campaignNumbers() {
      yield { numbers: ['5550001'], total: 2 };
      yield { numbers: ['5550002'], total: 2 };
      return CHECKED;
    },
    async *importedNumbers() {
      yield { numbers: ['5550003'], total: 1 };
      return null;
    },
    ...sources,
  };
  return { calls, workers: { reader, screening: createScreening(reader), sources: all } };
}

const run = (made: ReturnType<typeof workers>, screens = NO_SCREENS, signal = new AbortController().signal) =>
  runReading(
    made.workers,
    { file: FILE, settings: PLAIN_LIST, screens },
    { signal, onProgress: () => undefined },
  );
const ASKED = { already: { campaignId: 'spring', askedAt: 1 }, earlier: { jobId: 'job' } };

describe('runReading', () => {
  it('reads a list that nobody wants to have screened', async () => {
    const made = workers();
    expect(await run(made)).toEqual({ outcome: OUTCOME, checked: null });
    expect(made.calls).toEqual(['read']);
  });

  it('hands over first what the list is to be screened against, once', async () => {
    const made = workers();
    expect(await run(made, ASKED)).toEqual({ outcome: OUTCOME, checked: CHECKED });
    const loaded = ['drop already', 'already 5550001', 'already 5550002', 'drop earlier', 'earlier 5550003'];
    expect(made.calls).toEqual([...loaded, 'read']);
    expect(await run(made, ASKED)).toEqual({ outcome: OUTCOME, checked: CHECKED });
    expect(made.calls).toEqual([...loaded, 'read', 'read']);
  });

  it('reads nothing when that fails', async () => {
    const cause = new Error('The connection broke');
    const made = workers({
      async *campaignNumbers() {
        yield { numbers: ['5550001'], total: null };
        throw cause;
      },
    });
    await expect(run(made, ASKED)).rejects.toMatchObject({ name: 'ScreenError', cause });
    expect(made.calls).not.toContain('read');
  });

  it('is ended by its signal', async () => {
    const made = workers();
    await expect(run(made, ASKED, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(made.calls).not.toContain('read');
  });
});

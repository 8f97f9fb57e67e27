import { afterEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_LIST, type ReadSettings } from '../phonelist/readSettings';
import { readBlock } from '../phonelist/storedRows';
import { createListReader } from './createListReader';
import type { WorkerLike } from './hashInWorker';
import { LOAD_AGAIN_MS } from './listConnection';
import type { ListAnswer, ListRequest } from './listMessages';
import { type ListReader, type ReadOutcome, WorkerMissingError } from './listReader';
import { createListServer } from './listServer';

/** The worker's own code in this thread, behind messages that are cloned as they are on their way to a worker. */
class FakeWorker extends EventTarget implements WorkerLike {
  isDead = false;
  heard: string[] = [];
  private readonly isDeaf: boolean;
  private readonly isMissing: boolean;
  private readonly serve = createListServer((answer) => this.answer(answer));

  constructor(isDeaf = false, isMissing = false) {
    super();
    this.isDeaf = isDeaf;
    this.isMissing = isMissing;
  }
  /** As the browser does it when the worker is made. */
  load(): void {
    queueMicrotask(() => {
      if (this.isMissing) this.dispatchEvent(new Event('error'));
      else this.answer({ kind: 'loaded' });
    });
  }
  postMessage(request: ListRequest): void {
    const cloned = structuredClone(request);
    this.heard.push(cloned.kind);
    if (!this.isDeaf && !this.isMissing) queueMicrotask(() => this.serve(cloned));
  }
  terminate(): void {
    this.isDead = true;
  }
  private answer(answer: ListAnswer): void {
    if (!this.isDead) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }
}

const list = (text: string) => new File([text], 'list.csv');
const MANY = list(Array.from({ length: 60_000 }, (_, at) => `+1555${1_000_000 + at}\n`).join(''));
const settings: ReadSettings = { ...PLAIN_LIST };

function start(workers: FakeWorker[] = [new FakeWorker(), new FakeWorker()]): {
  reader: ListReader;
  opened: FakeWorker[];
} {
  const opened: FakeWorker[] = [];
  const reader = createListReader(() => {
    const worker = workers[opened.length];
    if (!worker) throw new Error('No more workers');
    opened.push(worker);
    worker.load();
    return worker;
  });
  return { reader, opened };
}

const whole = (outcome: ReadOutcome) => {
  if (outcome.kind === 'stopped') throw new Error(outcome.stop.code);
  return outcome.list;
};

afterEach(() => vi.useRealTimers());

describe('createListReader', () => {
  it('says what a file is and how to read it', async () => {
    const { reader } = start();
    const inspection = await reader.inspect(list('phone;name\n5550001;a\n5550002;b\n'));
    expect(inspection).toMatchObject({
      kind: 'list',
      sheets: [],
      settings: { delimiter: ';', header: true, variables: [1] },
    });
    expect(await reader.inspect(list('%PDF-1.7'))).toEqual({
      kind: 'refused',
      stop: { code: 'pdf', line: null },
    });
  });

  it('keeps what the user settled', async () => {
    const { reader } = start();
    const inspection = await reader.inspect(list('phone\n5550001\n'), { header: false, country: 'US' });
    expect(inspection).toMatchObject({ settings: { header: false, country: 'US' } });
  });

  it('hands out the rows in Blobs, and a sketch of their numbers', async () => {
    const { reader } = start();
    const progress: number[] = [];
    const outcome = await reader.read(MANY, settings, { onProgress: ({ bytes }) => progress.push(bytes) });
    const { ready, result, sketch } = whole(outcome);
    expect([ready.rows, result.totals.ready, sketch.length]).toEqual([60_000, 60_000, 256]);
    expect(ready.blocks.length).toBeGreaterThan(1);
    const [, second] = ready.blocks;
    const rows = second ? await readBlock(second) : [];
    expect(rows).toHaveLength(second?.rows ?? -1);
    expect(rows[0]).toEqual([`+1555${1_000_000 + (second?.first ?? 0)}`]);
    expect(progress.at(-1)).toBe(MANY.size);
  });

  it('stops with the code and the line', async () => {
    const { reader } = start();
    expect(await reader.read(list('5550001\n"5550002\n5550003,a\n'), settings)).toEqual({
      kind: 'stopped',
      stop: { code: 'unclosed-quote', line: 2 },
    });
  });

  it('tells a file that changed from a reader that failed', async () => {
    const { reader } = start();
    const gone = list('5550001\n');
    const refuse = () => Promise.reject(new DOMException('edited', 'NotReadableError'));
    // What a Blob of the browser does cannot be cloned: the worker's part is asked alone.
    const { inspectFile } = await import('./inspectFile');
    const edited = Object.assign(gone, { slice: () => ({ arrayBuffer: refuse }) });
    expect(await inspectFile(edited as unknown as Blob, {})).toEqual({
      kind: 'refused',
      stop: { code: 'changed', line: null },
    });
    expect(await reader.read(list('5550001\n'), { ...settings, country: 'Atlantis' })).toEqual({
      kind: 'stopped',
      stop: { code: 'failed', line: null },
    });
  });

  it('ends a reading when told to, at once, and the worker goes on to the next', async () => {
    const { reader, opened } = start();
    const abort = new AbortController();
    const reading = reader.read(MANY, settings, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(whole(await reader.read(list('5550001\n'), settings)).result.totals.ready).toBe(1);
    expect(opened).toHaveLength(1);
  });

  it('ends the look at a file when told to, at once, even where the worker hears nothing', async () => {
    vi.useFakeTimers();
    const { reader, opened } = start([new FakeWorker(true), new FakeWorker()]);
    const abort = new AbortController();
    const looking = reader.inspect(list('5550001\n'), {}, { signal: abort.signal });
    abort.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened[0]?.isDead).toBe(true);
    expect(whole(await reader.read(list('5550001\n'), settings)).result.totals.ready).toBe(1);
  });

  it('ends what is under way when something new is asked', async () => {
    const { reader } = start();
    const first = reader.read(MANY, settings);
    const second = reader.inspect(list('5550001\n'));
    const third = reader.read(list('5550002\n'), settings);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect(whole(await third).result.totals.ready).toBe(1);
  });

  it('screens later readings against known numbers, until they are dropped', async () => {
    const { reader } = start();
    const read = async () => whole(await reader.read(list('5550001\n5550002\n5550003\n'), settings)).result;
    expect((await read()).checked).toEqual([]);
    await reader.addKnown('already', ['5550001']);
    await reader.addKnown('already', ['5550009']);
    await reader.addKnown('earlier', []);
    expect(await read()).toMatchObject({
      checked: ['already', 'earlier'],
      totals: { ready: 2, already: 1, earlier: 0 },
    });
    await reader.dropKnown('already');
    expect(await read()).toMatchObject({ checked: ['earlier'], totals: { ready: 3, already: 0 } });
  });

  it('keeps known numbers through a reading that was ended', async () => {
    const { reader } = start();
    await reader.addKnown('already', ['5550001']);
    const reading = reader.read(MANY, settings);
    reading.catch(() => {});
    const { result } = whole(await reader.read(list('5550001\n'), settings));
    expect(result.totals.already).toBe(1);
  });

  it('starts another worker when one does not hear, and tells it what is known', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const deaf = new FakeWorker(true);
    const { reader, opened } = start([deaf, new FakeWorker()]);
    reader.addKnown('already', ['5550001']);
    const stuck = reader.read(MANY, settings);
    const next = reader.read(list('5550001\n5550002\n'), settings);
    await expect(stuck).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(deaf.isDead).toBe(true);
    expect(whole(await next).result.totals).toMatchObject({ ready: 1, already: 1 });
    expect(opened[1]?.heard.slice(0, 1)).toEqual(['addKnown']);
  });

  it('says that it failed when the worker did, and starts another for what comes next', async () => {
    const deaf = new FakeWorker(true);
    const { reader } = start([deaf, new FakeWorker()]);
    const reading = reader.read(list('5550001\n'), settings);
    await Promise.resolve();
    deaf.dispatchEvent(new Event('error'));
    expect(await reading).toEqual({ kind: 'stopped', stop: { code: 'failed', line: null } });
    expect(whole(await reader.read(list('5550001\n'), settings)).result.totals.ready).toBe(1);
  });

  describe('whose worker cannot be loaded', () => {
    const missing = () => new FakeWorker(false, true);
    const NOT_LOADED = { code: 'not-loaded', line: null };

    it('tries again, and reads the file as if nothing had been', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { reader, opened } = start([missing(), missing(), new FakeWorker()]);
      const known = reader.addKnown('already', ['5550001']);
      await vi.advanceTimersByTimeAsync(LOAD_AGAIN_MS[0] ?? 0);
      // What is asked while nobody is there is heard later.
      const reading = reader.read(list('5550001\n5550002\n'), settings);
      await vi.advanceTimersByTimeAsync(LOAD_AGAIN_MS[1] ?? 0);
      vi.useRealTimers();
      await known;
      expect(whole(await reading).result.totals).toMatchObject({ ready: 1, already: 1 });
      expect(opened).toHaveLength(3);
    });

    it('says that it was not loaded, and never that the file cannot be read; a later try may succeed', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { reader } = start([...Array.from({ length: 9 }, missing), new FakeWorker()]);
      const gaveUp = async <Result>(asked: Promise<Result>): Promise<unknown> => {
        const ended = asked.catch((error: unknown) => error);
        await vi.advanceTimersByTimeAsync(5_000);
        return ended;
      };
      expect(await gaveUp(reader.inspect(list('5550001\n')))).toEqual({ kind: 'refused', stop: NOT_LOADED });
      expect(await gaveUp(reader.read(list('5550001\n'), settings))).toEqual({
        kind: 'stopped',
        stop: NOT_LOADED,
      });
      expect(await gaveUp(reader.addKnown('already', ['5550001']))).toBeInstanceOf(WorkerMissingError);
      vi.useRealTimers();
      expect(whole(await reader.read(list('5550002\n'), settings)).result.totals.ready).toBe(1);
    });

    it('and is left meanwhile, asks for no other one', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { reader, opened } = start([missing()]);
      const stop = new AbortController();
      const reading = reader.read(MANY, settings, { signal: stop.signal });
      const ended = expect(reading).rejects.toMatchObject({ name: 'AbortError' });
      await vi.advanceTimersByTimeAsync(0);
      stop.abort();
      await vi.advanceTimersByTimeAsync(5_000);
      await ended;
      expect(opened).toHaveLength(1);
    });
  });

  it('ends its worker when it is disposed of', async () => {
    const { reader, opened } = start();
    const reading = reader.read(MANY, settings);
    reader.dispose();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(opened[0]?.isDead).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspectFile';
import { openFile } from './openFile';

const FILE = new Blob(['Phone,Name\n+12025550101,Ann\n']);
const reader = { inspect: inspectFile };
const order = { file: FILE, chosen: {}, recall: null, before: null };

describe('openFile', () => {
  it('reads a file as it proposes to be read', async () => {
    expect(await openFile(reader, order)).toMatchObject({
      settings: { header: true, numberColumns: [0], variables: [1] },
      chosen: {},
      recalled: null,
    });
  });

  it('reads it as the last time, and as the user has settled before all', async () => {
    const recall = () => ({ variables: [], country: 'US' });
    expect(await openFile(reader, { ...order, recall, chosen: { country: 'ES' } })).toMatchObject({
      settings: { header: true, variables: [], country: 'ES' },
      recalled: { variables: [], country: 'US' },
    });
  });

  it('is of the shape that it was when nothing was settled', async () => {
    const before = await openFile(reader, { ...order, recall: () => ({ country: 'US' }) });
    if ('code' in before) throw new Error(before.code);
    const chosen = { ...before.chosen, header: false };
    expect(await openFile(reader, { ...order, before, chosen })).toMatchObject({
      shape: before.shape,
      recalled: { country: 'US' },
    });
    expect(await openFile(reader, { ...order, before })).toMatchObject({ recalled: null });
  });

  it('says why a file cannot be read', async () => {
    expect(await openFile(reader, { ...order, file: new Blob([]) })).toEqual({ code: 'empty', line: null });
  });
});

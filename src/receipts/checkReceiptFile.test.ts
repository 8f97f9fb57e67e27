import { describe, expect, it } from 'vitest';
import { checkReceiptFile, type KnownReceipts } from './checkReceiptFile';
import { anItem, aRemoval, readerOf, someItems } from './receipt.testing';
import { buildReceiptFile, hashReceipt, type ReceiptFile } from './receiptFiles';
import { sumUpReceipt } from './sumUpReceipt';

const items = [anItem('+14155550101', ['Ana', '=1+1', ' =1;=2']), ...someItems(1500)];
const read = readerOf(items);
const facts = { id: '0193f3a2-1111' };
const { job } = aRemoval(items.length, {}, facts);
const sums = sumUpReceipt(read, items.length);

const OTHER = { csv: 'other', upload: 'other', json: 'other' };
const never = new AbortController().signal;
const here: KnownReceipts = {
  ids: ['other-one-1', job.id],
  hashes: async (id) => (id === job.id ? hashReceipt(job, await sums, read) : OTHER),
  earlierHashes: async (id) =>
    id === job.id ? hashReceipt(job, await sums, read, { guard: 'earlier' }) : OTHER,
};
const elsewhere: KnownReceipts = { ...here, ids: ['other-one-1'] };

const fileOf = async (file: ReceiptFile) => (await buildReceiptFile(file, job, await sums, read)).content;
const edit = async (file: Blob, from: string | RegExp, to: string) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  return new Blob([edited]);
};
const check = (file: Blob, known = here) => checkReceiptFile(file, known, never);

describe('a receipt file', () => {
  it.each(['csv', 'upload', 'json'] as const)('%s: as downloaded', async (file) => {
    expect(await check(await fileOf(file))).toEqual({ verdict: 'unchanged', receiptId: job.id, file });
  });

  it.each(['csv', 'upload'] as const)('%s: as downloaded before its guards were these', async (file) => {
    const before = await edit(await fileOf(file), `"' =1;'=2"`, '" =1;=2"');
    expect(await check(before)).toEqual({ verdict: 'unchanged', receiptId: job.id, file });
  });

  it.each(['csv', 'json'] as const)('%s: one digit changed', async (file) => {
    const edited = await edit(await fileOf(file), '5550042', '5550043');
    expect(await check(edited)).toEqual({ verdict: 'edited', receiptId: job.id });
  });

  it('edited, also where its own hash was made to fit', async () => {
    const other = aRemoval(items.length, { note: 'another' }, facts);
    const { content } = await buildReceiptFile('json', other.job, await sums, read);
    expect(await check(content)).toEqual({ verdict: 'edited', receiptId: job.id });
    expect(await check(content, elsewhere)).toEqual({ verdict: 'intact' });
  });

  it('edited, where the hash inside was changed alone', async () => {
    const file = await edit(await fileOf('json'), /"sha256":"./, '"sha256":"g');
    expect(await check(file)).toEqual({ verdict: 'edited', receiptId: job.id });
    expect(await check(file, elsewhere)).toEqual({ verdict: 'broken' });
  });

  it('laid out anew by another program is not as it was', async () => {
    const { receipt, sha256 } = JSON.parse(await (await fileOf('json')).text());
    const text = JSON.stringify({ receipt: { campaign: receipt.campaign, ...receipt }, sha256 }, null, 2);
    expect(await check(new Blob([text]))).toEqual({ verdict: 'edited', receiptId: job.id });
  });

  it('saved again by a spreadsheet is not as it was', async () => {
    const file = await edit(await fileOf('csv'), /,/g, ';');
    expect(await check(file)).toEqual({ verdict: 'edited', receiptId: job.id });
  });

  it('a list to upload again that was edited names no receipt', async () => {
    const file = await edit(await fileOf('upload'), '5550042', '5550043');
    expect(await check(file)).toEqual({ verdict: 'unknown' });
  });

  it('of another browser: JSON proves itself, CSV cannot', async () => {
    expect(await check(await fileOf('json'), elsewhere)).toEqual({ verdict: 'intact' });
    expect(await check(await fileOf('csv'), elsewhere)).toEqual({ verdict: 'unknown' });
  });

  it.each(['', '{}', '[1]', '5550001,John,199\n', '%PDF-1.4', '{"receipt":', '{"receipt":{"id":"x"'])(
    'is not this: %s',
    async (text) => {
      const { verdict } = await check(new Blob([text]));
      expect(['noReceipt', 'broken']).toContain(verdict);
    },
  );

  it('stops when the user does', async () => {
    await expect(checkReceiptFile(await fileOf('csv'), here, AbortSignal.abort())).rejects.toThrow('abort');
  });
});

import { expect, it } from 'vitest';
import { readWhole } from '../phonelist/readList.testing';
import { sniff } from '../phonelist/sniff';
import { sampleList } from './sampleList';

it.each([0, 1, 3])('a sample with %i variables is read as it is meant', async (varCount) => {
  const text = sampleList(varCount, {
    number: 'Number',
    variable: (position) => `Variable ${position}`,
    value: (position) => `Example ${position}`,
  });
  const bytes = new TextEncoder().encode(text);
  const sniffed = sniff(bytes, true);
  if (sniffed.kind !== 'list') throw new Error('A sample must be a list');
  const { sent, result } = await readWhole(bytes, sniffed.settings);
  expect(result.totals).toMatchObject({ rows: 4, ready: 3, rejected: 0, notData: 1 });
  expect(sent[0]).toEqual(['+12025550101', ...['Example 1', 'Example 2', 'Example 3'].slice(0, varCount)]);
});

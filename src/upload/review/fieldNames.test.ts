import { describe, expect, it } from 'vitest';
import type { ReadSettings } from '../../phonelist/readSettings';
import type { ReadList } from '../listReader';
import { fieldNames } from './fieldNames';
import { readListOf } from './review.testing';

const text = {
  say: (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' '),
  number: String,
};

async function namesIn(content: string, header: string[], chosen: Partial<ReadSettings>) {
  const list = (await readListOf(content, { twoNumbers: 'each', ...chosen })) as ReadList;
  const samples = Object.values(list.result.rejects).flatMap(({ samples }) => samples);
  return samples.map(fieldNames({ list, header }, text));
}

describe('the fields in which refused numbers are corrected', () => {
  it('go by their line, and where several stand in it by the number', async () => {
    expect(await namesIn('123\n5550001;0000000;911\n5550002;0000000;0000000\n', [], {})).toEqual([
      'rejects.fix 1',
      'rejects.fixOf 911 2',
      'rejects.fixOf 0000000 2',
      null,
      null,
    ]);
  });

  it('go by their column when there are several, by its place where its name is not its own', async () => {
    const rows = 'abc,abc,abc\n5550001,5550002,abc\n';
    const settings = { width: 3, numberColumns: [0, 1, 2], numberUse: 'each' } as const;
    const chosen = { ...settings, numberColumns: [0, 1, 2] };
    expect(await namesIn(rows, ['Home', 'Work', 'Work'], chosen)).toEqual([
      'rejects.fixIn abc Home 1',
      'rejects.fixIn abc rejects.column 2 1',
      'rejects.fixIn abc rejects.column 3 1',
      'rejects.fix 2',
    ]);
    expect(await namesIn(rows, [], chosen)).toContain('rejects.fixIn abc rejects.column 1 1');
  });
});

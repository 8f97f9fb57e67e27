import { describe, expect, it } from 'vitest';
import { rejectGroups, rejectOrder, rowsOfSeveral } from './rejectGroups';
import { readListOf } from './review.testing';

describe('rejected rows by reason', () => {
  it('are in groups, the largest first, and each keeps its place from when it comes up', async () => {
    const files = [
      'abc\n2025\n2026\n5550001\n',
      'abc\n5550002\n5550003\n911\n',
      'n/a\n-\nabc\n5550003\n911\n',
      '5550001\n5550002\n5550003\n911\n',
    ];
    let order: ReturnType<typeof rejectOrder> = [];
    const shown: unknown[] = [];
    for (const file of files) {
      const { rejects } = (await readListOf(file)).result;
      order = rejectOrder(rejects, order);
      shown.push(rejectGroups(rejects, order).map(({ reason, count }) => `${reason} ${count}`));
    }
    expect(shown).toEqual([
      ['too-short 2', 'letters 1'],
      ['too-short 0', 'letters 1', 'short-code 1'],
      ['too-short 0', 'letters 1', 'short-code 1', 'placeholder 2'],
      ['too-short 0', 'letters 0', 'short-code 1', 'placeholder 0'],
    ]);
    expect(rejectOrder({}, order)).toBe(order);
  });

  it('can be written over where the number is the trouble', async () => {
    const { result } = await readListOf('abc\n5550001,a,b\n', { width: 2, variables: [1] });
    const fixable = new Map(
      rejectGroups(result.rejects, rejectOrder(result.rejects, [])).map((group) => [
        group.reason,
        group.isFixable,
      ]),
    );
    expect(fixable).toEqual(
      new Map([
        ['letters', true],
        ['too-many-cells', false],
      ]),
    );
  });

  it('with two numbers refused are known, and those of which both are the same, in the same cell', async () => {
    const settings = { width: 2, numberColumns: [0, 1], numberUse: 'each' } as const;
    const { result } = await readListOf('abc,2025\nabc,abc\n5550001,abc\n5550001;0000000;0000000,5550002\n', {
      ...settings,
      numberColumns: [0, 1],
      twoNumbers: 'each',
    });
    expect(rowsOfSeveral(result.rejects)).toEqual({
      rows: new Set([1, 2, 4]),
      twins: new Set(['4 0 0000000']),
    });
  });
});

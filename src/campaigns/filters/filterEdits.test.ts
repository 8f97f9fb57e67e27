import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilter, writeFilter } from './filterEdits';
import { anyFilter, anyLeaf } from './filters.testing';

describe('writeFilter', () => {
  it('writes what is read, and leaves everything else as it was', () => {
    fc.assert(
      fc.property(anyFilter, anyLeaf, (filter, [path, value]) => {
        const written = writeFilter(filter, path, value);
        expect(readFilter(written, path)).toEqual(value);
        expect(writeFilter(written, path, undefined)).toEqual(writeFilter(filter, path, undefined));
      }),
    );
  });

  it('keeps the neighbour below the same key, and no empty object', () => {
    const both = { callBehavior: { humanAnswerCallflowId: 'a', answeringMachineCallflowId: 'b' } };
    const one = writeFilter(both, 'callBehavior.humanAnswerCallflowId', undefined);
    expect(one).toEqual({ callBehavior: { answeringMachineCallflowId: 'b' } });
    expect(writeFilter(one, 'callBehavior.answeringMachineCallflowId', undefined)).toEqual({});
  });

  it('replaces what an address put in place of the object', () => {
    expect(writeFilter({ dialer: 'Power' }, 'dialer.mode', 'Power')).toEqual({ dialer: { mode: 'Power' } });
  });
});

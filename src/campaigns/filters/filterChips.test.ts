import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterChips } from './filterChips';
import { anyFilter } from './filters.testing';

describe('filterChips', () => {
  it('removes one by one down to what the list shows unasked, each leaving all others as they were', () => {
    fc.assert(
      fc.property(anyFilter, fc.nat(), (filter, seed) => {
        const chips = filterChips(filter);
        expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
        if (chips.length === 0) {
          expect([{}, { isArchived: false }]).toContainEqual(filter);
          return;
        }
        const removed = chips[seed % chips.length];
        const left = filterChips(removed?.without ?? {});
        const expected = chips.filter((chip) => chip !== removed);
        const said = ({ key, name, value }: (typeof chips)[number]) => ({ key, name, value });
        expect(left.map(said)).toEqual(expected.map(said));
      }),
    );
  });

  it('has a chip for every tag, both call flows below one key, and a date with its suffix', () => {
    const filter = {
      tagIds_ovl: ['t1', 't2'],
      callBehavior: { humanAnswerCallflowId: 'h', answeringMachineCallflowId: 'm' },
      endDate_lt: '2024-12-01T00:00:00',
    };
    expect(filterChips(filter).map(({ name, value }) => [name, value])).toEqual([
      ['tagIds_ovl', { as: 'id', kind: 'tag', id: 't1' }],
      ['tagIds_ovl', { as: 'id', kind: 'tag', id: 't2' }],
      ['callBehavior.humanAnswerCallflowId', { as: 'id', kind: 'callflow', id: 'h' }],
      ['callBehavior.answeringMachineCallflowId', { as: 'id', kind: 'callflow', id: 'm' }],
      ['endDate', { as: 'date', suffix: '_lt', at: '2024-12-01T00:00:00' }],
    ]);
  });

  it('tells an empty list, which matches nothing, from no filter', () => {
    expect(filterChips({ tagIds_ovl: [] })).toMatchObject([{ value: { as: 'nothing' }, without: {} }]);
    expect(filterChips({})).toEqual([]);
  });

  it('hides nothing that an address asks for and that we do not know', () => {
    const filter = { colour: 'red', dialer: { speed: 3 }, status: 7, callBehavior: {} };
    expect(filterChips(filter).map(({ name, value }) => [name, value])).toEqual([
      ['colour', { as: 'unknown', json: '"red"' }],
      ['dialer.speed', { as: 'unknown', json: '3' }],
      ['status', { as: 'unknown', json: '7' }],
      ['callBehavior', { as: 'unknown', json: '{}' }],
    ]);
  });
});

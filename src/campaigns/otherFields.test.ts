import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from '../sipcaller/json';
import { otherFields, valueAt } from './otherFields';

const KNOWN = ['id', 'dialer.mode', 'callBehavior.human'];

describe('the fields that we do not know', () => {
  it('keeps them with their nesting, bigints and nulls included', () => {
    const record = {
      id: 'c1',
      dialer: { mode: 'Power', ratio: 9007199254740993n },
      callBehavior: null,
      pace: { perMinute: 5, zones: ['a', { b: null }] },
      note: null,
    };
    expect(otherFields(record, KNOWN)).toEqual({
      dialer: { ratio: 9007199254740993n },
      pace: { perMinute: 5, zones: ['a', { b: null }] },
      note: null,
    });
  });

  it('keeps what stands where an object was expected', () => {
    expect(otherFields({ dialer: 'Power', callBehavior: [1] }, KNOWN)).toEqual({
      dialer: 'Power',
      callBehavior: [1],
    });
  });

  it('shows every value once: as a known field or as another', () => {
    const json = fc.dictionary(
      fc.constantFrom('id', 'dialer', 'mode', 'callBehavior', 'human', 'x', '__proto__'),
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('mode', 'human', 'y'), fc.jsonValue())),
    );
    fc.assert(
      fc.property(json, (record) => {
        const others = otherFields(record, KNOWN);
        for (const [key, value] of Object.entries(record)) {
          if (!['id', 'dialer', 'callBehavior'].includes(key)) {
            expect(Object.getOwnPropertyDescriptor(others, key)?.value).toEqual(value);
          }
        }
        for (const path of KNOWN) expect(valueAt(others, path)).toBeUndefined();
        for (const key of ['dialer', 'callBehavior'] as const) {
          const value = record[key];
          if (value == null) continue;
          if (!isObject(value)) expect(others[key]).toEqual(value);
          else {
            const shown = KNOWN.filter((path) => valueAt(record, path) !== undefined && path.startsWith(key));
            const rest = Object.keys(Object(others[key] ?? {}));
            expect(rest.length + shown.length).toBe(Object.keys(value).length);
          }
        }
      }),
    );
  });
});

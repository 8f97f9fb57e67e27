import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromJson, idToJson, idToText } from './ids';
import { parseJson } from './json';

const integers = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(String);
const strings = fc
  .oneof(
    fc.string(),
    fc.uuid(),
    fc.string().map((text) => `#${text}`),
  )
  .map((text) => JSON.stringify(text));

describe('number IDs', () => {
  it('are sent back as the JSON value that came, whatever its type and size', () => {
    fc.assert(
      fc.property(fc.oneof(integers, strings), (json) => {
        expect(idToJson(idFromJson(parseJson(json)))).toBe(json);
      }),
    );
  });

  it('are never mistaken for one another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(integers, strings)), (jsons) => {
        expect(new Set(jsons.map((json) => idFromJson(parseJson(json)))).size).toBe(jsons.length);
      }),
    );
  });

  it('refuse what cannot be an id', () => {
    for (const value of [null, undefined, 1.5, {}, true]) expect(() => idFromJson(value)).toThrow(TypeError);
  });

  it('are shown without our mark', () => {
    expect([42, '#9007199254740993', '##abc', 'abc'].map(idToText)).toEqual([
      '42',
      '9007199254740993',
      '#abc',
      'abc',
    ]);
  });
});

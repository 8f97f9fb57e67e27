import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsOneRequest, readPastedIds } from './pastedIds';

const A = '01890a5d-ac96-774b-bcce-b302099a8057';
const B = '01890a5d-ac96-774b-bcce-b302099a8058';

describe('readPastedIds', () => {
  it('finds every ID between any separators, each once and in order', () => {
    const separator = fc.constantFrom(', ', '\n', '\t', ' ; ', '|', '","', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.uuid(), { minLength: 1 }), separator, (ids, between) => {
        const distinct = [...new Set(ids)];
        const read = readPastedIds(`["${ids.join(between)}"]`);
        expect(read).toEqual({ ids: distinct, repeated: ids.length - distinct.length, ignored: [] });
      }),
    );
  });

  it('takes UUIDs out of addresses and from among names, and says what it left out', () => {
    const text = `Spring\t${A}\nhttps://x.example/#/campaigns/${B}/show`;
    expect(readPastedIds(text)).toEqual({ ids: [A, B], repeated: 0, ignored: ['Spring'] });
  });

  it('takes every word where there is no UUID, for IDs are opaque', () => {
    expect(readPastedIds('17, 18 17')).toEqual({ ids: ['17', '18'], repeated: 1, ignored: [] });
  });

  it('finds nothing in nothing', () => {
    expect(readPastedIds(' ,;\n[] ')).toEqual({ ids: [], repeated: 0, ignored: [] });
  });
});

describe('fitsOneRequest', () => {
  it('takes a hundred UUIDs, and refuses five hundred', () => {
    expect(fitsOneRequest({ ids: Array(100).fill(A) })).toBe(true);
    expect(fitsOneRequest({ ids: Array(500).fill(A) })).toBe(false);
  });
});

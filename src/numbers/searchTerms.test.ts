import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearch } from './searchTerms';

const A = '12025550101';
const B = '12025550102';

describe('the text of the number search', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['555', ['555']],
    ['+1 202 5550171', ['12025550171']],
    ['(202) 555-0171', ['2025550171']],
    ['\u202a+44\u00a020\u2011555\u202c', ['4420555']],
    ['202/555-0171', ['2025550171']],
    ['+', []],
    [`+${A}\n+${B}`, [A, B]],
    [`+${A}\r\n+${B}\r\n`, [A, B]],
    [`+${A}\n\n+${A}\n+${B}`, [A, B]],
    [`+${A}, +${B}`, [A, B]],
    [`+${A};+${B};`, [A, B]],
    [`+${A}\t+${B}`, [A, B]],
    [`+${A} | ${B}`, [A, B]],
    [`+${A} +${B}`, [A, B]],
    [`+${A}+${B}`, [A, B]],
    ['+1 (202) 555-0101 +1 (202) 555-0102', [A, B]],
    ['(202) 555-0101 (202) 555-0102', ['2025550101', '2025550102']],
    ['202 555 0101 202 555 0102 202 555 0103', ['2025550101', '2025550102', '2025550103']],
    [`${A} ${B}`, [A, B]],
    ['5550101 5550102', ['5550101', '5550102']],
    ['5550101/5550102', ['5550101', '5550102']],
    ['0151 23456789', ['015123456789']],
    ['+49151234 5678901', ['491512345678901']],
    [`tel:+${A}`, [A]],
    [`'+${A}\n="${B}"\n"+${A}"`, [A, B]],
    ['0012025550101', [A]],
    ['0044', ['0044']],
    ['+44 (0)20 7946 0958', ['442079460958']],
    ['12025550101.0\n12025550102.0', [A, B]],
    ...[
      'tel:',
      'p:',
      'ph: ',
      'whatsapp:',
      'Mobile: ',
      'https://wa.me/',
      'https://api.whatsapp.com/send?phone=',
    ].map((before): [string, string[]] => [`${before}+${A}`, [A]]),
    [`+${A} or +${B}`, [A, B]],
    [`+${A} ::: +${B}`, [A, B]],
    [`+${A} y +${B}`, [A, B]],
    [`+${A} ext. 5`, [A]],
    ['1.2025550101E+10', [A]],
    ['(0xx11) 98123-4567', ['011981234567']],
    [
      Array.from({ length: 30 }, (_, at) => `+120255501${10 + at}`).join(' '),
      Array.from({ length: 30 }, (_, at) => `120255501${10 + at}`),
    ],
    ['＋１２０２５５５０１０１、١٢٠٢٥٥٥٠١٠٢', [A, B]],
  ])('%j asks for %j', (text, terms) => {
    expect(readSearch(text)).toEqual({ terms, leftOut: [] });
  });

  it.each<[string, string[], string[]]>([
    ['Anna', [], ['Anna']],
    ['2024-01-01', [], ['2024-01-01']],
    ['N/A', [], ['N/A']],
    [`fax: +${A}`, [], [`fax: +${A}`]],
    ['555 FLOWERS', [], ['555 FLOWERS']],
    ['1.80056E+10', [], ['1.80056E+10']],
    ['*555', [], ['*555']],
    ['Телефон', [], ['Телефон']],
    [`Phone\n+${A}\n+${B}`, [A, B], ['Phone']],
    [`Ann, +${A}; Bob, +${B}`, [A, B], ['Ann', 'Bob']],
  ])('of %j searches %j and leaves out %j', (text, terms, leftOut) => {
    expect(readSearch(text)).toEqual({ terms, leftOut });
  });

  it('finds every number of a column, whatever stands between and however they are written', () => {
    const number = fc.integer({ min: 2_000_000_000, max: 9_899_999_999 }).map(String);
    const ways = [
      (n: string) => `+1${n}`,
      (n: string) => `+1 (${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
      (n: string) => `1-${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
      (n: string) => `tel:+1${n}`,
      (n: string) => `"+1 ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}"`,
    ];
    const column = fc.uniqueArray(number, { minLength: 1, maxLength: 60, size: 'max' });
    const between = fc.constantFrom('\n', '\r\n', ',', ', ', ';', '\t', ' | ');
    const way = fc.constantFrom(...ways);
    fc.assert(
      fc.property(column, between, fc.infiniteStream(way), (numbers, mark, styles) => {
        const text = numbers.map((n) => (styles.next().value ?? String)(n)).join(mark);
        expect(readSearch(text)).toEqual({ terms: numbers.map((n) => `1${n}`), leftOut: [] });
      }),
    );
  });

  it('neither adds nor loses a digit', () => {
    const near = fc.string({ unit: fc.constantFrom(...'123456789+ -()/,;\n'), maxLength: 60 });
    fc.assert(
      fc.property(near, (text) => {
        const { terms, leftOut } = readSearch(text);
        const digits = (of: string) => of.replace(/\D/g, '');
        expect(leftOut).toEqual([]);
        const asked = terms.join('');
        // What is written twice is searched once.
        expect(asked.length).toBeLessThanOrEqual(digits(text).length);
        if (asked.length === digits(text).length) expect(asked).toBe(digits(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

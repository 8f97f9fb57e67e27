import { describe, expect, it } from 'vitest';
import { runCase, utf8 } from '../cases/listCase';
import type { ReadSettings } from '../readSettings';
import { judgeNumber } from './judgeNumber';

/** What the upload makes of a text that is alone in a quoted cell of a list. */
async function uploadOf(text: string, country: string, chosen: Partial<ReadSettings> = {}): Promise<string> {
  const { sent = [], rejected = [] } = await runCase({
    name: text,
    bytes: () => utf8(`"${text.replaceAll('"', '""')}",x\n`),
    chosen: {
      ...{ delimiter: ',', quote: '"', escape: 'doubled', header: false, preambleRows: 0, country },
      ...{ numberColumns: [0], variables: [1], width: 2 },
      ...chosen,
    },
    expected: {},
  });
  return sent[0]?.[0] ?? rejected[0]?.[1] ?? 'nothing';
}

const TEXTS: [text: string, country: string, outcome: string][] = [
  ['5550001', 'as-written', '5550001'],
  ['+18005551234', 'as-written', '+18005551234'],
  [' +1 (800) 555-1234 ', 'as-written', '+18005551234'],
  ['2024-01-01', 'as-written', 'letters'],
  ['01.02.2024', 'as-written', 'letters'],
  ['12/31/2024', 'US', 'letters'],
  ['1234567', 'as-written', 'placeholder'],
  ['1234567', 'US', 'placeholder'],
  ['5551234', 'US', 'impossible-for-country'],
  ['+1202555010', 'as-written', 'impossible-for-country'],
  ['+120255501000', 'as-written', 'impossible-for-country'],
  ['0012025550100', 'as-written', '+12025550100'],
  ['00 44 20 7946 0018', 'US', '+442079460018'],
  ['011 44 20 7946 0018', 'US', '+442079460018'],
  ['011442079460018', 'as-written', '011442079460018'],
  ['+0044 20 7946 0018', 'as-written', '+442079460018'],
  ['+44 (0)20 7946 0018', 'as-written', '+442079460018'],
  ['+44 020 7946 0018', 'as-written', '+442079460018'],
  ['020 7946 0018', 'GB', '+442079460018'],
  ['2079460018', 'GB', 'impossible-for-country'],
  ['tel:+12025550100', 'as-written', '+12025550100'],
  ['tel:+1-202-555-0100;ext=5', 'as-written', 'extension'],
  ['callto:+12025550100', 'as-written', '+12025550100'],
  ['sip:+12025550100@pbx.example.com', 'as-written', '+12025550100'],
  ['p:+12025550100', 'as-written', '+12025550100'],
  ['ph: +1 202-555-0100', 'as-written', '+12025550100'],
  ['whatsapp:+12025550100', 'as-written', '+12025550100'],
  ['https://wa.me/12025550100?text=Hi', 'as-written', '+12025550100'],
  ['https://api.whatsapp.com/send?phone=12025550100', 'as-written', '+12025550100'],
  ['fax: +12025550100', 'as-written', 'letters'],
  ["'+12025550100", 'as-written', '+12025550100'],
  ['="12025550100"', 'as-written', '12025550100'],
  ['=HYPERLINK("tel:+12025550100")', 'as-written', '+12025550100'],
  ['=1+1', 'as-written', 'formula'],
  ['12025550100.0', 'US', '+12025550100'],
  ['1.20255E+10', 'as-written', 'scientific-notation'],
  ['1.2025550100E+10', 'US', '+12025550100'],
  ['1202555.0000', 'US', '+12025550000'],
  ['＋１２０２５５５０１００', 'as-written', '+12025550100'],
  ['+١٢٠٢٥٥٥٠١٠٠', 'as-written', '+12025550100'],
  ['\u202a+1 202\u2011555\u20110100\u202c', 'as-written', '+12025550100'],
  ['+12025550100 ext. 5', 'as-written', 'extension'],
  ['5550001 x12', 'as-written', 'extension'],
  ['+12025550100 / +12025550101', 'as-written', 'two-numbers'],
  ['+12025550100 ::: +12025550101', 'as-written', 'two-numbers'],
  ['5550100 or 5550101', 'as-written', 'two-numbers'],
  ['1-800-FLOWERS', 'US', 'letters'],
  ['8OO5551234', 'US', 'letters'],
  ['Tel. 555 0001', 'as-written', 'letters'],
  ['Ann', 'as-written', 'letters'],
  ['-5550001', 'as-written', 'letters'],
  ['911', 'as-written', 'short-code'],
  ['112', 'US', 'short-code'],
  ['555000', 'as-written', 'too-short'],
  ['1234567890123456', 'as-written', 'too-long'],
  ['N/A', 'as-written', 'placeholder'],
  ['\\N', 'as-written', 'placeholder'],
  ['0000000000', 'as-written', 'placeholder'],
  ['()', 'as-written', 'no-number'],
  ['447911123456', 'US', 'impossible-for-country'],
  ['447911123456', 'GB', '+447911123456'],
  ['+52 1 55 1234 5678', 'as-written', '+525512345678'],
  ['044 55 1234 5678', 'MX', '+525512345678'],
  ['54 0 11 15 2345 6789', 'as-written', '+5491123456789'],
  ['(11) 8123-4567', 'BR', '+5511981234567'],
];

describe('one number, wherever it is written', () => {
  it.each(TEXTS)('%j under %s is %s, typed and uploaded', async (text, country, outcome) => {
    const judged = judgeNumber(text, country);
    expect(judged.ok ? judged.number : judged.reason).toBe(outcome);
    expect(await uploadOf(text, country)).toBe(outcome);
  });

  it.each<[string, string, string[]]>([
    ['1-800-FLOWERS', 'US', ['+18003569377']],
    ['8OO5551234', 'US', ['+18005551234']],
    ['2079460018', 'GB', ['+442079460018']],
    ['447911123456', 'US', ['+447911123456']],
    ['+12025550100 x5', 'as-written', ['+12025550100']],
    ['+12025550100 | +12025550101', 'as-written', ['+12025550100', '+12025550101']],
    ['1 55 1234 5678', 'MX', ['+525512345678', '+15512345678']],
    ['15 2345-6789', 'AR', ['+5491123456789']],
    ['Ann', 'US', []],
  ])(
    '%j under %s may be meant as %j, each of which the upload would send',
    async (text, country, numbers) => {
      const judged = judgeNumber(text, country);
      const suggested = judged.ok ? [] : judged.suggestions.map(({ number }) => number);
      expect(suggested).toEqual(numbers);
      for (const number of suggested) expect(await uploadOf(number, country)).toBe(number);
    },
  );
});

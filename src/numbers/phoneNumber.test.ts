import { describe, expect, it } from 'vitest';
import { searchableNumber } from './phoneNumber';

describe('searchableNumber', () => {
  it.each([
    ['+1 202 5550171', '12025550171'],
    ['(202) 555-0171', '2025550171'],
    [' +12025550171 ', '12025550171'],
    ['\u202a+44\u00a020\u2011555\u202c', '4420555'],
    ['5550003', '5550003'],
    ['+', ''],
    ['555 FLOWERS', '555FLOWERS'],
  ])('searches %j as %j', (text, search) => {
    expect(searchableNumber(text)).toBe(search);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsKeyOf } from '../rows/numberSet';
import { callingCodeOf } from './callingCode';
import { currentDigits, oldWritings } from './changedPlans';
import { CAUTIOUS, checkCell } from './checkCell';
import { COUNTRIES_OF_CODE } from './countryPlan';

const check = (text: string, country = 'as-written') => checkCell(text, { ...CAUTIOUS, country });

describe('numbering plans that changed', () => {
  it.each<[country: string, text: string, number: string]>([
    ['as-written', '+52 1 55 1234 5678', '+525512345678'],
    ['as-written', '5215512345678', '+525512345678'],
    ['as-written', '00 52 1 33 1234 5678', '+523312345678'],
    ['as-written', '+52 044 55 1234 5678', '+525512345678'],
    ['as-written', '+52 01 81 1234 5678', '+528112345678'],
    ['US', '011 52 1 55 1234 5678', '+525512345678'],
    ['MX', '044 55 1234 5678', '+525512345678'],
    ['MX', '045 222 123 4567', '+522221234567'],
    ['MX', '(01 55) 1234-5678', '+525512345678'],
    ['MX', '01 800 123 4567', '+528001234567'],
    ['MX', '521 55 1234 5678', '+525512345678'],
    ['as-written', '+54 11 15 2345 6789', '+5491123456789'],
    ['as-written', '+54 9 11 15 2345 6789', '+5491123456789'],
    ['as-written', '54 0 11 15 2345 6789', '+5491123456789'],
    ['as-written', '+54 (0)11 15-2345-6789', '+5491123456789'],
    ['AR', '011 15-2345-6789', '+5491123456789'],
    ['AR', '11 15 2345 6789', '+5491123456789'],
    ['AR', '15 11 2345 6789', '+5491123456789'],
    ['AR', '0221 15 456-7890', '+5492214567890'],
    ['AR', '02954 15 123456', '+5492954123456'],
    ['as-written', '+55 11 8123-4567', '+5511981234567'],
    ['as-written', '+55 (21) 9123-4567', '+5521991234567'],
    ['as-written', '+55 11 7212-3456', '+5511972123456'],
    ['BR', '(11) 8123-4567', '+5511981234567'],
    ['BR', '0 15 11 8123-4567', '+5511981234567'],
    ['BR', '(0xx11) 8123-4567', '+5511981234567'],
    ['BR', '55 11 8123 4567', '+5511981234567'],
    ['as-written', '+57 1 234 5678', '+576012345678'],
    ['as-written', '+84 120 123 4567', '+84701234567'],
    ['VN', '0168 123 4567', '+84381234567'],
    ['as-written', '+225 07 12 34 56', '+2250707123456'],
    ['as-written', '+229 97 12 34 56', '+2290197123456'],
  ])('%s: %s is %s, and that is listed', (country, text, number) => {
    expect(check(text, country)).toMatchObject({ number });
    const verdict = check(text, country);
    const listed =
      verdict.ok && verdict.repairs.some((kind) => ['changed-plan', 'trunk-zero'].includes(kind));
    expect(listed).toBe(true);
  });

  it.each<[country: string, text: string, number: string]>([
    // A landline, and a radio that kept its number: no mobile of eight digits.
    ['BR', '11 3123-4567', '+551131234567'],
    ['BR', '11 7812-3456', '+551178123456'],
    ['BR', '11 98123-4567', '+5511981234567'],
    ['AR', '011 4321 5678', '+541143215678'],
    ['AR', '9 11 2345 6789', '+5491123456789'],
    ['MX', '55 1234 5678', '+525512345678'],
    ['as-written', '551181234567', '551181234567'],
    ['as-written', '15512345678', '15512345678'],
  ])('%s: %s is %s, which has not changed', (country, text, number) => {
    const verdict = check(text, country);
    expect(verdict).toMatchObject({ number });
    expect(verdict.ok && verdict.repairs).not.toContain('changed-plan');
  });

  it.each<[country: string, text: string, offers: string[]]>([
    ['MX', '1 55 1234 5678', ['old-plan', 'plus']],
    ['AR', '15 2345-6789', ['old-plan']],
    ['as-written', '+54 15 2345 6789', ['old-plan']],
  ])('%s: %s has more than one reading, or part of it is not written', (country, text, offers) => {
    expect(check(text, country)).toMatchObject({ ok: false, reason: 'impossible-for-country', offers });
  });

  it('reads what is offered once it is allowed', () => {
    const allowed = { ...CAUTIOUS, oldPlan: true };
    expect(checkCell('15 2345-6789', { ...allowed, country: 'AR' })).toMatchObject({
      number: '+5491123456789',
      repairs: ['old-plan'],
    });
    expect(checkCell('1 55 1234 5678', { ...allowed, country: 'MX' })).toMatchObject({
      number: '+525512345678',
    });
  });

  it.each([
    ['+525512345678', ['+5215512345678']],
    ['+5491123456789', ['+54111523456789']],
    ['+5511981234567', ['+551181234567']],
    ['+12025550100', []],
    ['5512345678', []],
  ])('%s was written as %j', (number, old) => {
    expect(oldWritings(number)).toEqual(old);
    for (const one of [...old, number]) expect(digitsKeyOf(one)).toBe(digitsKeyOf(number));
  });

  it('has one key for every writing of a phone, and the reader the same number', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 11 });
    const opening = fc.constantFrom('', '1', '9', '11', '9119', '6', '60', '70', '35', '07', '01');
    const code = fc.constantFrom('52', '54', '55', '57', '84', '225', '229', ...COUNTRIES_OF_CODE.keys());
    fc.assert(
      fc.property(code, opening, digits, (code, opening, rest) => {
        const verdict = check(`+${code}${opening}${rest}`);
        if (!verdict.ok) return;
        const { number } = verdict;
        // What is sent is in today's writing.
        expect(`${number} ${currentDigits(number.slice(1))}`).toBe(`${number} ${number.slice(1)}`);
        for (const old of oldWritings(number)) {
          expect(callingCodeOf(old.slice(1))).toBe(callingCodeOf(number.slice(1)));
          expect(`${old} ${currentDigits(old.slice(1))}`).toBe(`${old} ${number.slice(1)}`);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

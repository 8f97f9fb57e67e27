import fc from 'fast-check';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, it } from 'vitest';
import { callingCodeOf, countryOf, isValid } from './callingCode';
import { COUNTRIES, COUNTRIES_OF_CODE, planOf } from './countryPlan';
import { type Resolved, resolveInternational, resolveNational } from './resolveDigits';

const code = fc.constantFrom(...COUNTRIES_OF_CODE.keys());
const country = fc.constantFrom(...COUNTRIES);
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const library = (text: string, defaultCountry?: string) =>
  parsePhoneNumberFromString(
    text,
    { defaultCountry: defaultCountry as CountryCode | undefined, extract: false },
    metadata,
  );

/** What the library does not know: changedPlans.test.ts. */
const isOfAnOldPlan = (ours: Resolved) =>
  ours.ok ? ours.repair === 'changed-plan' : ours.offers.includes('old-plan');

describe('what the table settles', () => {
  it('is what the library says of numbers behind a plus', () => {
    fc.assert(
      fc.property(code, digits(3, 13), (code, national) => {
        const written = `${code}${national}`;
        if (written.length < 7 || written.length > 15) return;
        const ours = resolveInternational(written);
        if (isOfAnOldPlan(ours)) return;
        const theirs = library(`+${written}`);
        const isTheirs = Boolean(theirs?.isPossible()) && (theirs?.number.length ?? 99) <= 16;
        if (ours.ok) expect(`${written} ${ours.number}`).toBe(`${written} ${isTheirs && theirs?.number}`);
        else if (isTheirs && theirs?.number === `+${written}`) expect(written).toBe('refused by us alone');
      }),
      { numRuns: 4_000 },
    );
  });

  it('is what the library says of numbers of a country', () => {
    fc.assert(
      fc.property(
        country,
        fc.constantFrom('', '', '0', '1', '8', '06', '15'),
        digits(4, 12),
        (country, opening, rest) => {
          const written = opening + rest;
          const home = planOf(country);
          if (written.startsWith('00') || home.exit?.test(written)) return;
          const ours = resolveNational(written, home);
          if (isOfAnOldPlan(ours)) return;
          if (ours.ok)
            expect(`${country} ${written} ${ours.number}`).toBe(
              `${country} ${written} ${(ours.repair === 'plus' ? library(`+${written}`) : library(written, country))?.number}`,
            );
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('knows the country that the library knows', () => {
    fc.assert(
      fc.property(code, digits(6, 12), (code, national) => {
        const theirs = library(`+${code}${national}`);
        if (!theirs?.country || theirs.nationalNumber !== national || !theirs.isValid()) return;
        expect(`+${code} ${national} ${countryOf(code, national)}`).toBe(
          `+${code} ${national} ${theirs.country}`,
        );
        expect(isValid(code, national)).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });

  it('finds every calling code', () => {
    for (const code of COUNTRIES_OF_CODE.keys()) expect(callingCodeOf(`${code}5550001`)).toBe(code);
    expect(callingCodeOf('0442079460958')).toBe('');
  });
});

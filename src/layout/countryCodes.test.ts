import { getCountries } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { expect, it } from 'vitest';
import { COUNTRY_CODES } from './countryCodes';

it('has the countries of the metadata that numbers are checked by', () => {
  expect(COUNTRY_CODES).toEqual([...getCountries(metadata)].sort());
});

import { describe, expect, it } from 'vitest';
import { countriesOf, otherSearches, otherTerms, otherWritingAmong, readUnder } from './homeCountry';

describe('the country of numbers that name none', () => {
  it('is told by the campaign’s other numbers, with how much it has of them', () => {
    const numbers = ['+12125550105', '+12125550106', '+442079460018', '5550001', '+999123', '+80012345678'];
    expect(countriesOf(numbers)).toEqual([
      { country: 'US', share: 2 / 6 },
      { country: 'GB', share: 1 / 6 },
    ]);
  });

  it.each([
    ['(200) 555 0112', 'US', '+12005550112'],
    ['(200) 555 0112', 'as-written', '2005550112'],
    ['0044 20 7946 0018', 'as-written', '+442079460018'],
    ['5550001', 'US', ''],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['600 123 456', 'ES', '+34600123456'],
  ])('reads %s in %s as %s', (text, country, number) => {
    expect(readUnder(text, country)).toBe(number);
  });
});

describe('the same phone in its other writing', () => {
  it.each([
    ['2005550112', '+12005550112', 'US'],
    ['+12005550112', '2005550112', 'US'],
    ['2005550112', '12005550112', 'US'],
    ['02079460018', '+442079460018', 'GB'],
    ['2079460018', '+442079460018', 'GB'],
    ['+442079460018', '020 7946 0018', 'GB'],
    ['600123456', '+34600123456', 'ES'],
    ['89161234567', '+79161234567', 'RU'],
    ['0391234567', '+390391234567', 'IT'],
    ['4165550107', '+14165550107', 'CA'],
    ['+525555550103', '0445555550103', 'MX'],
    ['0445555550103', '+525555550103', 'MX'],
    ['+5491123456789', '0111523456789', 'AR'],
    ['1187654321', '+5511987654321', 'BR'],
  ])('%s is %s', (number, written, country) => {
    expect(otherWritingAmong(number, ['+34911234567', written])).toEqual({ written, country });
    const digits = written.replace(/\D/g, '');
    expect(otherTerms(number, [country]).some((term) => digits.includes(term))).toBe(true);
  });

  it.each([
    ['2005550112', ['2005550112', '+342005550112', '+3412005550112', '0044', '']],
    ['+12005550112', ['12005550112', '+12005550112', '5550112', '92005550112']],
    ['5550001', ['+12005550001', '+15550001']],
  ])('of %s is not among %j', (number, others) => {
    expect(otherWritingAmong(number, others)).toBeNull();
  });
});

it.each([
  ['5511981234567', null, ['551181234567', '11981234567', '011981234567', '1181234567', '01181234567']],
  ['551181234567', null, ['5511981234567', '11981234567', '011981234567', '1181234567', '01181234567']],
  ['5215512345678', null, ['525512345678', '5512345678', '15512345678', '015512345678', '0445512345678']],
  ['02079460018', 'GB', ['2079460018', '442079460018']],
  ['02079460018', null, ['2079460018']],
  ['12005550112', null, ['2005550112']],
  ['442079460018', null, ['2079460018', '02079460018']],
  ['89161234567', 'RU', ['79161234567']],
  ['2005550112', 'US', ['12005550112']],
  ['0112', 'US', []],
  ['5550001', null, []],
])('where nothing has %s, under %s, it is searched for as %j', (digits, country, terms) => {
  expect(otherSearches(digits, country)).toEqual(terms);
});

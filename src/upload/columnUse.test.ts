import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_LIST } from '../phonelist/readSettings';
import {
  type ColumnSettings,
  columnUseOf,
  moveNumberColumn,
  moveVariable,
  swapNumber,
  withoutCodes,
  withUse,
} from './columnUse';

const LIST = { numberColumns: [0], variables: [1, 2], variableDefaults: ['friend', '0'] };

describe('the use of a column', () => {
  it('is told with its place', () => {
    expect([0, 1, 2, 3].map((column) => columnUseOf(LIST, column))).toEqual([
      { use: 'number', at: 0 },
      { use: 'variable', at: 0 },
      { use: 'variable', at: 1 },
      { use: 'none', at: 0 },
    ]);
    expect(columnUseOf({ ...LIST, numberColumns: [3, 0] }, 0)).toEqual({ use: 'also', at: 1 });
  });

  it('moves the number to another column, which is no variable then', () => {
    expect(withUse(LIST, 1, 'number')).toEqual({
      numberColumns: [1],
      variables: [2],
      variableDefaults: ['0'],
    });
  });

  it('changes places with the number, and back', () => {
    const swapped = { numberColumns: [2], variables: [1, 0], variableDefaults: ['friend', ''] };
    expect(swapNumber(LIST, 2)).toEqual(swapped);
    expect(swapNumber(swapped, 0)).toMatchObject({ numberColumns: [0], variables: [1, 2] });
    expect(swapNumber(LIST, 3)).toEqual({ numberColumns: [3] });
  });

  it('can be to stand before the number, and is given back', () => {
    const coded = {
      numberColumns: [1],
      countryCodeColumn: 0,
      areaCodeColumn: 2,
      variables: [3],
      variableDefaults: ['x'],
    };
    expect([0, 2].map((column) => columnUseOf(coded, column).use)).toEqual(['code', 'area']);
    expect(withUse(LIST, 1, 'code')).toEqual({
      countryCodeColumn: 1,
      variables: [2],
      variableDefaults: ['0'],
    });
    expect(withUse(coded, 0, 'variable')).toEqual({ countryCodeColumn: null, variables: [3, 0] });
    expect(withUse(coded, 2, 'none')).toMatchObject({ areaCodeColumn: null });
    expect(withoutCodes(coded)).toEqual({
      countryCodeColumn: null,
      areaCodeColumn: null,
      variables: [0, 2, 3],
      variableDefaults: ['', '', 'x'],
    });
    expect(withoutCodes({ ...coded, variables: [4, 3] })).toMatchObject({ variables: [4, 3, 0, 2] });
  });

  it('adds a number column beside the first', () => {
    expect(withUse(LIST, 2, 'also')).toEqual({
      numberColumns: [0, 2],
      variables: [1],
      variableDefaults: ['friend'],
    });
  });

  it('adds a variable as the last one, once', () => {
    expect(withUse(LIST, 3, 'variable')).toEqual({ variables: [1, 2, 3] });
    expect(withUse(LIST, 1, 'variable')).toEqual({});
    expect(withUse({ ...LIST, numberColumns: [0, 3] }, 3, 'variable')).toEqual({
      numberColumns: [0],
      variables: [1, 2, 3],
    });
  });

  it('leaves a column out', () => {
    expect(withUse(LIST, 1, 'none')).toEqual({ variables: [2], variableDefaults: ['0'] });
    expect(withUse({ ...LIST, numberColumns: [0, 3] }, 0, 'none')).toEqual({ numberColumns: [3] });
  });

  it('never takes the last number away', () => {
    expect(withUse(LIST, 0, 'none')).toEqual({});
    expect(withUse(LIST, 0, 'variable')).toEqual({});
  });

  it('leaves all that has nothing to do with columns to the proposal', () => {
    const all = { ...PLAIN_LIST, ...LIST, country: 'US', width: 4 };
    const names = [withUse(all, 3, 'number'), withUse(all, 2, 'none'), moveVariable(all, 0, 1)].map(
      Object.keys,
    );
    expect(names).toEqual([
      ['numberColumns'],
      ['variables', 'variableDefaults'],
      ['variables', 'variableDefaults'],
    ]);
  });
});

describe('the order', () => {
  it('of variables takes their default values along', () => {
    expect(moveVariable(LIST, 1, -1)).toEqual({
      variables: [2, 1],
      variableDefaults: ['0', 'friend'],
    });
    expect(moveVariable({ ...LIST, variableDefaults: ['friend'] }, 0, 1)).toMatchObject({
      variables: [2, 1],
      variableDefaults: ['', 'friend'],
    });
    expect(moveVariable(LIST, 0, -1)).toEqual({});
    expect(moveVariable(LIST, 1, 1)).toEqual({});
  });

  it('of number columns says which is looked at first', () => {
    const two = { ...LIST, numberColumns: [0, 3] };
    expect(moveNumberColumn(two, 1)).toEqual({ numberColumns: [3, 0] });
    expect(moveNumberColumn(two, 0)).toEqual({});
  });
});

/** Any proposal: a number column, codes before it or none, and variables in any order. */
const proposals: fc.Arbitrary<ColumnSettings> = fc
  .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), fc.boolean(), fc.boolean())
  .map(([[number = 0, ...rest], hasCountry, hasArea]) => {
    const country = hasCountry ? rest.shift() : undefined;
    const area = hasArea ? rest.shift() : undefined;
    return {
      ...{ numberColumns: [number], variables: rest, variableDefaults: rest.map((at) => `for ${at}`) },
      ...{ countryCodeColumn: country ?? null, areaCodeColumn: area ?? null },
    };
  });
const valuesOf = ({ variables, variableDefaults }: ColumnSettings) =>
  variables.map((column, at) => [column, variableDefaults[at] ?? '']);
const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('a proposal of columns can be undone', () => {
  it('numbers without their codes: no column is lost, and the codes can be had again', () => {
    fc.assert(
      fc.property(proposals, (proposed) => {
        const { countryCodeColumn: country, areaCodeColumn: area } = proposed;
        let settings = { ...proposed, ...withoutCodes(proposed) };
        expect(settings).toMatchObject({ countryCodeColumn: null, areaCodeColumn: null });
        const codes = [country, area].flatMap((column) => (column == null ? [] : [[column, '']]));
        expect(sorted(valuesOf(settings))).toEqual(sorted([...valuesOf(proposed), ...codes]));
        if (country != null) settings = { ...settings, ...withUse(settings, country, 'code') };
        if (area != null) settings = { ...settings, ...withUse(settings, area, 'area') };
        expect(settings).toEqual(proposed);
      }),
    );
  });

  it('another number column: the first one can be had again, and each column goes where it went', () => {
    fc.assert(
      fc.property(proposals, fc.nat(6), (proposed, column) => {
        const [first = 0] = proposed.numberColumns;
        const other = { ...proposed, ...swapNumber(proposed, column) };
        const again = { ...other, ...swapNumber(other, first) };
        expect(again.numberColumns).toEqual([first]);
        if (proposed.variables.includes(column)) expect(again.variables).toEqual(proposed.variables);
      }),
    );
  });
});

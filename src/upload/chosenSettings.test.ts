import { describe, expect, it } from 'vitest';
import { PLAIN_LIST } from '../phonelist/readSettings';
import { hasOtherColumns, settledAfter } from './chosenSettings';
import { moveVariable } from './columnUse';

describe('settledAfter', () => {
  it('adds a setting to what was settled', () => {
    expect(settledAfter({ country: 'US' }, { numberColumns: [2] })).toEqual({
      chosen: { country: 'US', numberColumns: [2] },
      isReopened: false,
    });
  });

  it('lets go of columns that another delimiter would cut otherwise, and of nothing else', () => {
    const chosen = {
      country: 'US',
      numberColumns: [2],
      variables: [0],
      corrections: [{ row: 1, cell: '5' }],
    };
    expect(settledAfter(chosen, { delimiter: ';' })).toEqual({
      chosen: { country: 'US', delimiter: ';' },
      isReopened: true,
    });
  });

  it('lets go of what was written over numbers of another column', () => {
    const chosen = { country: 'US', corrections: [{ row: 1, cell: '5550001' }] };
    expect(settledAfter(chosen, { numberColumns: [1] })).toEqual({
      chosen: { country: 'US', numberColumns: [1] },
      isReopened: false,
    });
    expect(settledAfter(chosen, { variables: [1] }).chosen).toMatchObject(chosen);
  });

  it('settles the columns in sight with the one that was given another use, and nothing else of the list', () => {
    const inForce = { ...PLAIN_LIST, country: 'US', numberColumns: [0], variables: [1, 2] };
    const corrections = [{ row: 1, cell: '5550001' }];
    const { chosen } = settledAfter({ corrections }, moveVariable(inForce, 0, 1), inForce);
    expect(chosen).toEqual({
      corrections,
      numberColumns: [0],
      countryCodeColumn: null,
      areaCodeColumn: null,
      variables: [2, 1],
      variableDefaults: ['', ''],
    });
    expect(settledAfter(chosen, { sheet: 'B' }, inForce).chosen).toEqual({ sheet: 'B' });
  });

  it('lets go of default values whose variables are proposed anew', () => {
    const chosen = { country: 'US', variableDefaults: ['friend'] };
    expect(settledAfter(chosen, { header: true }).chosen).toEqual({ country: 'US', header: true });
    expect(settledAfter(chosen, { country: 'ES' }).chosen).toEqual({ ...chosen, country: 'ES' });
    const settled = { ...chosen, variables: [1] };
    expect(settledAfter(settled, { header: true }).chosen).toEqual({ ...settled, header: true });
  });

  it.each([{ header: true }, { encoding: 'big5' }, { preambleRows: 2 }, { width: 5 }] as const)(
    'keeps columns and looks for the others after %j',
    (change) => {
      const chosen = { numberColumns: [2], variables: [0] };
      expect(settledAfter(chosen, change)).toEqual({ chosen: { ...chosen, ...change }, isReopened: true });
    },
  );
});

it('hasOtherColumns tells another sheet and another cut, not another place of the header', () => {
  const other = (change: Partial<typeof PLAIN_LIST>) =>
    hasOtherColumns(PLAIN_LIST, { ...PLAIN_LIST, ...change });
  expect([{ sheet: 'B' }, { delimiter: ';' } as const, { quote: 'none' } as const].map(other)).not.toContain(
    false,
  );
  expect([{}, { header: true }, { width: 3 }, { numberColumns: [1] }].map(other)).not.toContain(true);
});

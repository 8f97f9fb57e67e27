import { describe, expect, it } from 'vitest';
import { sniff } from '../phonelist/sniff';
import type { Opened } from './openFile';
import { recallShape, rememberShape, shapeOf } from './shapeMemory';

/** A file as it is proposed to be read. */
function inspect(text: string, chosen: Partial<Opened['settings']> = {}): Opened['inspection'] {
  const sniffed = sniff(new TextEncoder().encode(text), true, chosen);
  if (sniffed.kind !== 'list') throw new Error('This is no list');
  return { ...sniffed, sheets: [] };
}

const opened = (text: string, change: Partial<Opened['settings']> = {}): Opened => {
  const inspection = inspect(text);
  return {
    ...{ inspection, chosen: change, recalled: null, shape: shapeOf(inspection) },
    settings: { ...inspection.settings, ...change },
  };
};

const MONDAY = 'Phone,Name,Price\n+12025550101,Ann,1\n+12025550102,Ben,2\n';
const TUESDAY = ' phone ,NAME,Price\n+12025550155,Zoe,7\n';

describe('the shape of a list', () => {
  it('is that of its header, however it is written', () => {
    expect(shapeOf(inspect(TUESDAY))).toBe(shapeOf(inspect(MONDAY)));
    expect(shapeOf(inspect('Phone,Price,Name\n+12025550101,1,Ann\n'))).not.toBe(shapeOf(inspect(MONDAY)));
  });

  it('is that of its columns without a header', () => {
    expect(shapeOf(inspect('5550001,Ann\n'))).toBe(shapeOf(inspect('5550002,Ben\n5550003,Zoe\n')));
    expect(shapeOf(inspect('5550001;Ann\n'))).not.toBe(shapeOf(inspect('5550001,Ann\n')));
  });

  it('holds no digit that could be a number', () => {
    const one = inspect('5550001,Ann\n+12025550101,Ben\n', { header: true });
    const other = inspect('5550002,Ann\n+12025550101,Ben\n', { header: true });
    expect(shapeOf(one)).toBe(shapeOf(other));
  });
});

describe('what is remembered', () => {
  const change = { variables: [2, 1], country: 'US', missingVariables: 'reject' } as const;
  const stored = rememberShape(null, opened(MONDAY, { ...change, variables: [2, 1] }));

  it('is found again for a list of the same shape', () => {
    expect(recallShape(stored, inspect(TUESDAY))).toMatchObject({
      ...change,
      numberColumns: [0],
      header: true,
    });
    expect(recallShape(stored, inspect('5550001,Ann\n'))).toBeNull();
  });

  it('is nothing to tell when it is the proposal', () => {
    expect(recallShape(rememberShape(null, opened(MONDAY)), inspect(TUESDAY))).toBeNull();
  });

  it('is no country of a list that is only known by how many columns it has', () => {
    const plain = rememberShape(null, opened('2025550101,Ann\n2025550102,Ben\n', { country: 'US' }));
    expect(recallShape(plain, inspect('9876543210,Ann\n9876543211,Ben\n'))).toBeNull();
    const each = rememberShape(null, opened('2025550101,Ann\n', { country: 'US', variables: [] }));
    const recalled = recallShape(each, inspect('9876543210,Ann\n'));
    expect(recalled).toMatchObject({ variables: [] });
    expect(recalled).not.toHaveProperty('country');
  });

  it('is no country where the numbers themselves speak for another', () => {
    const british = Array.from({ length: 6 }, (_, at) => `+44207946000${at},Ann,1\n`).join('');
    const list = inspect(`Phone,Name,Price\n${british}020 7946 0009,Ben,2\n`);
    expect(list.settings.country).toBe('GB');
    expect(recallShape(stored, list)).not.toHaveProperty('country');
  });

  it('is not for a file of rejected rows, which says itself how its list was read', () => {
    const rejects = 'Phone,Name,Price,sip-caller:line,sip-caller:reason\n12,Ann,1,2,Too short\n';
    expect(shapeOf(inspect(rejects))).toBe(shapeOf(inspect(MONDAY)));
    expect(recallShape(stored, inspect(rejects))).toBeNull();
  });

  it('is settings alone: no cell, no name', () => {
    const cells = [{ row: 1, cell: '+12025550101' }];
    const text = JSON.stringify(
      rememberShape(null, opened(MONDAY, { corrections: cells, variableDefaults: ['Ann'] })),
    );
    for (const cell of ['Phone', 'Name', 'Ann', '555']) expect(text).not.toContain(cell);
  });

  it('is the last time, for fifty shapes at most', () => {
    let shapes: unknown = stored;
    for (let at = 0; at < 60; at += 1) {
      shapes = rememberShape(shapes, { ...opened(MONDAY), shape: `shape ${at % 55}` });
    }
    expect(shapes).toHaveLength(50);
    expect(recallShape(shapes, inspect(TUESDAY))).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['something else', { shape: 'x' }],
    ['a broken part', [{ ...stored[0], settings: { ...stored[0]?.settings, numberColumns: [] } }]],
    ['a country that is none', [{ ...stored[0], settings: { ...stored[0]?.settings, country: 'XX' } }]],
    ['a column that is not there', [{ ...stored[0], settings: { ...stored[0]?.settings, variables: [7] } }]],
  ])('is not taken from %s', (_name, broken) => {
    expect(recallShape(broken, inspect(TUESDAY))).toBeNull();
  });
});

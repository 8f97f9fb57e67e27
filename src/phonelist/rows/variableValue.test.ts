import { describe, expect, it } from 'vitest';
import { CAUTIOUS, checkCell } from '../number/checkCell';
import { isOrdinary, variableValue } from './variableValue';

const MISSING = [
  ...[
    'NULL',
    'null',
    'Null',
    'None',
    'none',
    'nil',
    'nan',
    'NaN',
    'NAN',
    'NaT',
    'NA',
    'undefined',
    'n/a',
    'N/A',
  ],
  ...[
    '\\N',
    '(null)',
    '(NULL)',
    '<null>',
    '<NULL>',
    '[NULL]',
    '[null]',
    '{null}',
    '<NA>',
    '(none)',
    '(blank)',
  ],
  ...['[object Object]', '[object Undefined]', '%!s(<nil>)', 'null null', 'undefined undefined', ' NULL '],
  ...['{{first_name}}', '$\u007bname}', '%%NAME%%', '<<First Name>>', '*|FNAME|*', '[[name]]'],
];
const ERRORS = [
  ...[
    '#N/A',
    '#n/a',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#ERROR!',
  ],
  ...[
    '########',
    '###',
    'Err:502',
    'Err:508',
    '#GETTING_DATA',
    '#FIELD!',
    '#¡REF!',
    '#¿NOMBRE?',
    '#¡VALOR!',
    '#N/D',
  ],
  ...['#WERT!', '#BEZUG!', '#NV', '#VALEUR!', '#NOM?', '#ССЫЛКА!', '#Н/Д'],
];
const WORDS = [
  ...[
    'Ann',
    'Nan',
    'Nil',
    'Nana',
    'Noël',
    'Nullmeyer',
    'None of us',
    'Nadia',
    'Na',
    'Undine',
    'Error',
    'Errol',
  ],
  ...[
    '199',
    '1.5',
    '#1',
    '#12',
    '# 5',
    'Flat #3',
    '(Ann)',
    '[VIP]',
    '<3',
    'Ann (Smith)',
    '$199',
    '50%',
    '\\o/',
    '-5',
    'E',
  ],
];

describe('values that would be read badly', () => {
  it.each(MISSING)('%j stands for nothing', (text) => {
    expect(isOrdinary(text)).toBe(false);
    expect(variableValue(text).trouble).toBe('null');
    // Square brackets are read as round ones there: then it is no number, at any rate.
    const reason = text === '[[name]]' ? 'letters' : 'placeholder';
    expect(checkCell(text, CAUTIOUS)).toMatchObject({ ok: false, reason });
  });

  it.each(ERRORS)('%j is an error of a spreadsheet', (text) => {
    expect(isOrdinary(text)).toBe(false);
    expect(variableValue(text).trouble).toBe('error');
    expect(checkCell(text, CAUTIOUS)).toMatchObject({ ok: false, reason: 'placeholder' });
  });

  it.each(WORDS)('%j is said', (text) => {
    expect(variableValue(text)).toEqual({ value: text, trouble: null, isStripped: false });
  });
});

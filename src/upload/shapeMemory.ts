import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { COUNTRY_CODES } from '../layout/countryCodes';
import type { ReadSettings } from '../phonelist/readSettings';
import { isObject } from '../sipcaller/json';
import type { Opened } from './openFile';

/** What is remembered of a list's shape: settings alone, never a cell. */
type ShapeSettings = Pick<
  ReadSettings,
  | 'header'
  | 'numberColumns'
  | 'numberUse'
  | 'countryCodeColumn'
  | 'areaCodeColumn'
  | 'variables'
  | 'country'
  | 'missingVariables'
  | 'duplicates'
>;

/** The settings under which lists of one shape were sent last. */
export interface RememberedShape {
  shape: string;
  settings: ShapeSettings;
}

/** The oldest shapes make room for new ones. */
const MOST_SHAPES = 50;

/**
 * What lists of one shape have in common: the names of their columns, or without a header how many there are and what
 * parts them. Hashed, and without digits: what was taken for a header may be a row with a number.
 */
export function shapeOf({ columns, settings: { header, width, delimiter } }: Opened['inspection']): string {
  const names = columns.map(({ name }) =>
    name
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/\p{Nd}+/gu, '#'),
  );
  const text = header ? `header\n${names.join('\n')}` : `plain\n${width}\n${delimiter}`;
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/**
 * The settings of the last time for a list of this shape.
 * @param stored what was kept, of whatever kind
 * @returns null when there is none that fits, or when it is what the list proposes by itself; and for a file of rejected
 *   rows, which has the names of its list and says itself how that was read
 */
export function recallShape(stored: unknown, proposal: Opened['inspection']): Partial<ReadSettings> | null {
  if (proposal.settings.rejectFileColumns !== null) return null;
  const shape = shapeOf(proposal);
  const found = shapesIn(stored).find((remembered) => remembered.shape === shape);
  if (!found || !fits(found.settings, proposal.settings.width)) return null;
  const { country, ...others } = found.settings;
  const { settings } = proposal;
  const isKept = isCountryKept(country, settings);
  const meant = { ...found.settings, country: isKept ? country : settings.country };
  const isProposed = JSON.stringify(meant) === JSON.stringify(partOf(settings));
  if (isProposed) return null;
  return isKept ? found.settings : others;
}

/**
 * A wrong country makes strangers' numbers of local ones. Many lists have two columns and a comma, so that only names
 * of columns are enough to know a list by; and what its numbers speak for themselves goes before what was.
 */
function isCountryKept(country: string, proposed: ReadSettings): boolean {
  return proposed.header && (proposed.country === 'as-written' || proposed.country === country);
}

/** What was kept, with the shape of one more list. */
export function rememberShape(stored: unknown, { shape, settings }: Opened): RememberedShape[] {
  const others = shapesIn(stored).filter((remembered) => remembered.shape !== shape);
  return [{ shape, settings: partOf(settings) }, ...others].slice(0, MOST_SHAPES);
}

/** Its properties in one order, so that two can be compared as text. */
function partOf(settings: ShapeSettings): ShapeSettings {
  const { header, numberColumns, numberUse, countryCodeColumn, areaCodeColumn, ...others } = settings;
  const { variables, country, missingVariables, duplicates } = others;
  const codes = { countryCodeColumn, areaCodeColumn };
  return { header, numberColumns, numberUse, ...codes, variables, country, missingVariables, duplicates };
}

function shapesIn(stored: unknown): RememberedShape[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown): RememberedShape[] => {
    if (!isObject(item) || typeof item.shape !== 'string') return [];
    const settings = settingsIn(item.settings);
    return settings ? [{ shape: item.shape, settings }] : [];
  });
}

/** The settings in something of whatever kind; null when any of them is not one. */
function settingsIn(stored: unknown): ShapeSettings | null {
  if (!isObject(stored)) return null;
  const { header, numberColumns, numberUse, variables, country, missingVariables, duplicates } = stored;
  // Shapes of earlier versions know of no such columns.
  const { countryCodeColumn = null, areaCodeColumn = null } = stored;
  const isWhole =
    typeof header === 'boolean' &&
    isColumns(numberColumns) &&
    numberColumns.length > 0 &&
    (numberUse === 'first' || numberUse === 'each') &&
    isColumnOrNone(countryCodeColumn) &&
    isColumnOrNone(areaCodeColumn) &&
    isColumns(variables) &&
    (country === 'as-written' || (typeof country === 'string' && COUNTRY_CODES.includes(country))) &&
    (missingVariables === 'send' || missingVariables === 'reject') &&
    (duplicates === 'first' || duplicates === 'last');
  if (!isWhole) return null;
  const codes = { countryCodeColumn, areaCodeColumn };
  return partOf({
    ...{ header, numberColumns, numberUse, ...codes, variables, country, missingVariables, duplicates },
  });
}

function isColumns(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((column) => Number.isInteger(column) && column >= 0);
}

function isColumnOrNone(value: unknown): value is number | null {
  return value === null || isColumns([value]);
}

function fits(shape: ShapeSettings, width: number): boolean {
  const { numberColumns, variables, countryCodeColumn, areaCodeColumn } = shape;
  const used = [...numberColumns, ...variables, countryCodeColumn ?? 0, areaCodeColumn ?? 0];
  return used.every((column) => column < width);
}

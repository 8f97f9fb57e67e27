import type { ReadSettings } from '../phonelist/readSettings';
import type { CodeColumns } from '../phonelist/rows/codeColumns';

/** What a column is for; `also` is a number column beside the others, `code` and `area` are dialled before the number. */
export type ColumnUse = 'number' | 'also' | 'code' | 'area' | 'variable' | 'none';

export type ColumnSettings = Pick<ReadSettings, 'numberColumns' | 'variables' | 'variableDefaults'> &
  Partial<CodeColumns>;

/** The settings that become others, and none beside them: what is named here counts as the user's own choice. */
export type ColumnChange = Partial<ColumnSettings>;

/** What a column is for, and at which place among those of its use (from 0). */
export function columnUseOf(settings: ColumnSettings, column: number): { use: ColumnUse; at: number } {
  const number = settings.numberColumns.indexOf(column);
  if (number !== -1) return { use: settings.numberColumns.length > 1 ? 'also' : 'number', at: number };
  if (settings.countryCodeColumn === column) return { use: 'code', at: 0 };
  if (settings.areaCodeColumn === column) return { use: 'area', at: 0 };
  const variable = settings.variables.indexOf(column);
  return variable === -1 ? { use: 'none', at: 0 } : { use: 'variable', at: variable };
}

/**
 * What changes when a column is given another use. `number` makes it the only number column: the others are
 * not sent then, for a number is no variable. The last number column stays one.
 */
export function withUse(settings: ColumnSettings, column: number, use: ColumnUse): ColumnChange {
  const others = settings.numberColumns.filter((other) => other !== column);
  const free = { ...withoutVariable(settings, column), ...withoutCode(settings, column) };
  if (use === 'number') return { ...free, numberColumns: [column] };
  if (use === 'also') return { ...free, numberColumns: [...others, column] };
  if (others.length === 0) return {};
  // Named though it is the same, it would take the corrections of its numbers with it.
  const numbers = others.length < settings.numberColumns.length ? { numberColumns: others } : {};
  if (use === 'code') return { ...free, ...numbers, countryCodeColumn: column };
  if (use === 'area') return { ...free, ...numbers, areaCodeColumn: column };
  if (use === 'none') return { ...free, ...numbers };
  if (settings.variables.includes(column)) return {};
  return { ...free, ...numbers, variables: [...settings.variables, column] };
}

/**
 * What changes when another column becomes the number column in the place of the one that was: they change places, so
 * that as many values go up as before. A column that did not go up leaves its place to none.
 */
export function swapNumber(settings: ColumnSettings, column: number): ColumnChange {
  const at = settings.variables.indexOf(column);
  const [own] = settings.numberColumns;
  if (at === -1 || own === undefined) return withUse(settings, column, 'number');
  return {
    numberColumns: [column],
    variables: settings.variables.map((variable) => (variable === column ? own : variable)),
    // What was meant for the values of the one is not meant for those of the other.
    variableDefaults: settings.variableDefaults.map((text, index) => (index === at ? '' : text)),
  };
}

/** What changes when numbers are read without the codes that stand in columns of their own: those go up as they did. */
export function withoutCodes(settings: ColumnSettings): ColumnChange {
  const { countryCodeColumn, areaCodeColumn, variables, variableDefaults } = settings;
  const codes = [countryCodeColumn, areaCodeColumn].flatMap((column) => (column == null ? [] : [column]));
  const all = [...variables, ...codes];
  const isInOrder = variables.every((column, at) => at === 0 || column > (variables[at - 1] ?? 0));
  const places = all.map((_, at) => at);
  if (isInOrder) places.sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
  return {
    countryCodeColumn: null,
    areaCodeColumn: null,
    variables: places.map((at) => all[at] ?? 0),
    variableDefaults: places.map((at) => variableDefaults[at] ?? ''),
  };
}

/** What changes when a variable goes one place forward or back; its default value goes with it. */
export function moveVariable(settings: ColumnSettings, at: number, by: -1 | 1): ColumnChange {
  const to = at + by;
  if (to < 0 || to >= settings.variables.length) return {};
  const defaults = settings.variables.map((_, index) => settings.variableDefaults[index] ?? '');
  return {
    variables: swapped(settings.variables, at, to),
    variableDefaults: swapped(defaults, at, to),
  };
}

/** What changes when a number column goes one place forward: it is looked at before the one that was there. */
export function moveNumberColumn(settings: ColumnSettings, at: number): ColumnChange {
  return at === 0 ? {} : { numberColumns: swapped(settings.numberColumns, at, at - 1) };
}

function withoutCode({ countryCodeColumn, areaCodeColumn }: ColumnSettings, column: number): ColumnChange {
  return {
    ...(countryCodeColumn === column && { countryCodeColumn: null }),
    ...(areaCodeColumn === column && { areaCodeColumn: null }),
  };
}

function withoutVariable(settings: ColumnSettings, column: number): ColumnChange {
  const at = settings.variables.indexOf(column);
  if (at === -1) return {};
  return {
    variables: settings.variables.filter((_, index) => index !== at),
    variableDefaults: settings.variableDefaults.filter((_, index) => index !== at),
  };
}

function swapped<Item>(items: readonly Item[], one: number, other: number): Item[] {
  const copy = [...items];
  const [a, b] = [copy[one], copy[other]];
  if (a !== undefined && b !== undefined) [copy[one], copy[other]] = [b, a];
  return copy;
}

import type { ReadSettings } from '../readSettings';
import { rearm } from './csvLine';
import type { RowTallies } from './tallyRows';
import { isOrdinary, variableValue } from './variableValue';

const EDGE_TABS = /^\t+|\t+$/g;

/** Reads the variables of rows, and notes of those that go up what would be spoken badly. */
export function createValueReader(settings: ReadSettings, tallies: RowTallies) {
  const { variables, variableDefaults, missingVariables, extensions, container, delimiter } = settings;
  /** A table that is drawn with bars pads its cells. */
  const isPadded = container === 'text' && delimiter === '|';
  /** Without the tab that keeps a spreadsheet from running a cell, and without what pads it. */
  const bare = (cell: string) => (isPadded ? cell.trim() : cell.replace(EDGE_TABS, ''));
  /** In a CSV an apostrophe before a formula's first sign keeps a spreadsheet from running it, and is never meant to be spoken. */
  const meant = (cell: string) => (container === 'text' ? rearm(bare(cell)) : cell);
  const keepsExtension = extensions === 'keep';
  let isRemarkable = false;

  /** The value that goes up; null when it is missing and that is to be an error. */
  const readRemarkable = (cell: string, at: number): string | null => {
    isRemarkable = true;
    const { value, trouble } = variableValue(meant(cell));
    const instead = trouble === null ? '' : (variableDefaults[at] ?? '');
    if (trouble === 'empty' && instead === '' && missingVariables === 'reject') return null;
    return instead === '' ? value : instead;
  };

  return {
    /** The values that go up; null when one is missing and that is to be an error. */
    read(cells: readonly string[], extension: string): string[] | null {
      isRemarkable = false;
      const values: string[] = [];
      for (let at = 0; at < variables.length; at += 1) {
        const cell = cells[variables[at] ?? -1] ?? '';
        const value = isOrdinary(cell) && !isPadded ? cell : readRemarkable(cell, at);
        if (value === null) return null;
        values.push(value);
      }
      if (keepsExtension) values.push(extension);
      return values;
    },
    /** Counts what is wrong with the values that were read last, once their row goes up. */
    note(cells: readonly string[], line: number): void {
      if (!isRemarkable) return;
      let isShort = false;
      for (let at = 0; at < variables.length; at += 1) {
        const column = variables[at] ?? -1;
        const cell = cells[column] ?? '';
        const { value, trouble, isStripped } = variableValue(meant(cell));
        if (trouble !== null) tallies.spoken(at, trouble, line, value);
        if (isStripped) tallies.sums.controls += 1;
        if (container === 'text' && meant(cell) !== bare(cell)) tallies.sums.guards += 1;
        if (column >= cells.length) isShort = true;
      }
      if (isShort) tallies.sums.shortRows += 1;
    },
  };
}

import type { ReadSettings } from '../../phonelist/readSettings';
import type { SpokenSample } from '../../phonelist/rows/listResult';
import { SPOKEN_BADLY, type SpokenBadly } from '../../phonelist/rows/rowReasons';
import type { ReadList } from '../listReader';

/** A variable with values that would be spoken badly. */
export interface SpokenLine {
  /** Its place among the variables, from 0. */
  variable: number;
  /** Of the file, from 0: it stays the same when variables change places. */
  column: number;
  troubles: { kind: SpokenBadly; count: number; samples: SpokenSample[] }[];
  /** Whether no row has a value. */
  isAllEmpty: boolean;
  /** What goes up in the place of such values; '' for as they are. */
  fallback: string;
}

/**
 * @param list as it was read last
 * @param settings as the user has them now: variables may have changed their places since, or be left out
 */
export function spokenLines(
  list: Pick<ReadList, 'result' | 'settings'>,
  settings: ReadSettings,
): SpokenLine[] {
  const { warnings, filled } = list.result;
  return warnings.variables.flatMap((tallies, at) => {
    const troubles = SPOKEN_BADLY.flatMap((kind) => {
      const counted = tallies[kind];
      return counted ? [{ kind, ...counted }] : [];
    });
    const column = list.settings.variables[at] ?? -1;
    const variable = settings.variables.indexOf(column);
    if (troubles.length === 0 || variable === -1) return [];
    const isAllEmpty = (filled[column] ?? 0) === 0;
    return [{ variable, column, troubles, isAllEmpty, fallback: settings.variableDefaults[variable] ?? '' }];
  });
}

/**
 * The default values with those that were written; one for each variable.
 * @param written by the variable's column
 */
export function withFallbacks(settings: ReadSettings, written: ReadonlyMap<number, string>): string[] {
  return settings.variables.map((column, at) => written.get(column) ?? settings.variableDefaults[at] ?? '');
}

/** The settings without one of the variables: it does not go up. */
export function withoutVariable(
  { variables, variableDefaults }: ReadSettings,
  variable: number,
): Pick<ReadSettings, 'variables' | 'variableDefaults'> {
  return {
    variables: variables.filter((_, at) => at !== variable),
    variableDefaults: variableDefaults.filter((_, at) => at !== variable),
  };
}

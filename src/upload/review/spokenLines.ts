import type { ReadSettings } from '../../phonelist/readSettings';
import type { ListResult, SpokenSample } from '../../phonelist/rows/listResult';
import { SPOKEN_BADLY, type SpokenBadly } from '../../phonelist/rows/rowReasons';

/** A variable with values that would be spoken badly. */
export interface SpokenLine {
  /** Its place among the variables, from 0. */
  variable: number;
  troubles: { kind: SpokenBadly; count: number; samples: SpokenSample[] }[];
  /** Whether no row has a value. */
  isAllEmpty: boolean;
  /** What goes up in the place of such values; '' for as they are. */
  fallback: string;
}

/** @param settings as the user has them now; the result is of those with the same variables */
export function spokenLines(result: ListResult, settings: ReadSettings): SpokenLine[] {
  return result.warnings.variables.flatMap((tallies, variable) => {
    const troubles = SPOKEN_BADLY.flatMap((kind) => {
      const counted = tallies[kind];
      return counted ? [{ kind, ...counted }] : [];
    });
    const isAllEmpty = (result.filled[settings.variables[variable] ?? -1] ?? 0) === 0;
    const fallback = settings.variableDefaults[variable] ?? '';
    return troubles.length > 0 ? [{ variable, troubles, isAllEmpty, fallback }] : [];
  });
}

/** The default values with those that were written; one for each variable. */
export function withFallbacks(settings: ReadSettings, written: ReadonlyMap<number, string>): string[] {
  return settings.variables.map((_, at) => written.get(at) ?? settings.variableDefaults[at] ?? '');
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

import type { ReadSettings } from '../phonelist/readSettings';

type Name = keyof ReadSettings;

/** What a change of each of these leaves behind that meant other cells: it is proposed anew. */
const UNSETTLED_BY: Partial<Record<Name, readonly Name[]>> = {
  sheet: [
    'preambleRows',
    'header',
    'width',
    'numberColumns',
    'variables',
    'variableDefaults',
    'corrections',
    // What is hidden in one sheet has nothing to do with what is hidden in another.
    'hidden',
  ],
  delimiter: [
    'preambleRows',
    'header',
    'width',
    'numberColumns',
    'variables',
    'variableDefaults',
    'corrections',
  ],
  quote: ['width', 'numberColumns', 'variables', 'variableDefaults', 'corrections'],
  escape: ['width', 'numberColumns', 'variables', 'variableDefaults', 'corrections'],
  encoding: [],
  preambleRows: [],
  header: [],
  width: [],
};

/** What is kept of what a user has settled after one more change, and whether columns are to be looked for again. */
export function settledAfter(
  chosen: Partial<ReadSettings>,
  change: Partial<ReadSettings>,
): { chosen: Partial<ReadSettings>; isReopened: boolean } {
  const names = (Object.keys(change) as Name[]).filter((name) => name in UNSETTLED_BY);
  const unsettled = new Set(names.flatMap((name) => UNSETTLED_BY[name] ?? []));
  // What was written over a number of one column is none of another's.
  if (change.numberColumns) unsettled.add('corrections');
  // Default values stand for variables: where those are proposed anew, nobody knows for which.
  const keepsVariables = change.variables ?? (unsettled.has('variables') ? undefined : chosen.variables);
  if (names.length > 0 && !keepsVariables) unsettled.add('variableDefaults');
  const kept = Object.entries(chosen).filter(([name]) => !unsettled.has(name as Name));
  return { chosen: { ...Object.fromEntries(kept), ...change }, isReopened: names.length > 0 };
}

import type { Opened } from './openFile';

/** The names of the variables in the file, in the order in which they go up; '' for one without a name. */
export function variableNamesOf({ inspection: { columns }, settings }: Opened): string[] {
  const names = settings.variables.map((column) => columns[column]?.name.trim() ?? '');
  return settings.extensions === 'keep' ? [...names, ''] : names;
}

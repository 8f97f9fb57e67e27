import type { ImportJob } from '../imports/importJob';

/** What an import that was begun came to in the end: of `nothing`, no number was sent, nor even counted. */
export type ImportOutcome = 'nothing' | 'whole' | 'part';

export function importOutcome({ frozen, counts }: Pick<ImportJob, 'frozen' | 'counts'>): ImportOutcome {
  if (!frozen || counts.total === 0) return 'nothing';
  return counts.failed + counts.unknown + counts.notVisible + counts.left === 0 ? 'whole' : 'part';
}

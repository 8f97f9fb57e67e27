import type { Labels } from './labelStore';
import type { Label } from './labelTypes';

/** What an import would do to the labels that are there. */
export interface Comparison {
  added: Label[];
  /** IDs that have another label now. */
  changed: (Label & { before: string })[];
  same: Label[];
}

/** Compares the labels of a file with those that are kept; every label of the file is in exactly one list. */
export function compareLabels(present: Pick<Labels, 'of'>, fromFile: readonly Label[]): Comparison {
  const comparison: Comparison = { added: [], changed: [], same: [] };
  for (const label of fromFile) {
    const before = present.of(label.kind, label.id);
    if (before === undefined) comparison.added.push(label);
    else if (before === label.label) comparison.same.push(label);
    else comparison.changed.push({ ...label, before });
  }
  return comparison;
}

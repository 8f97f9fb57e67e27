import { checkCell, type NumberVerdict, type Refused } from '../number/checkCell';
import type { RepairKind } from '../number/reasons';
import type { ReadSettings, Replacement } from '../readSettings';

/**
 * Tries on a refused cell what the user asked to find and replace in cells with its trouble: each alone, as the user
 * sees the cell as it was written; then all, for what takes more than one.
 * @returns the number that it makes, as a repair; else the refusal as it was
 */
export function checkReplaced(cell: string, refused: Refused, settings: ReadSettings): NumberVerdict {
  const meant = settings.replacements.filter(
    ({ reason, find }) => reason === refused.reason && find !== '' && cell.includes(find),
  );
  const together = meant.length > 1 ? [meant.reduce(replaceAll, cell)] : [];
  for (const text of [...meant.map((one) => replaceAll(cell, one)), ...together]) {
    const verdict = checkCell(text, settings);
    if (verdict.ok) return withRepair(verdict, 'replaced');
  }
  return refused;
}

/** A number, and the others of its cell, with one more thing that was done to it. */
export function withRepair(verdict: NumberVerdict, kind: RepairKind): NumberVerdict {
  if (!verdict.ok) return verdict;
  const also = verdict.also.map((other) => withRepair(other, kind));
  return { ...verdict, also, repairs: [kind, ...verdict.repairs] };
}

/** A function in the place of the text: `$&` means nothing in it. */
const replaceAll = (text: string, { find, replace }: Replacement) => text.replaceAll(find, () => replace);

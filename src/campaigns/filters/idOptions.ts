type LabelOf = (id: string) => string | undefined;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The IDs whose label or ID holds what was typed, without regard to case and accents. */
export function matchingIds(ids: string[], typed: string, labelOf: LabelOf): string[] {
  const wanted = fold(typed);
  return ids.filter((id) => fold(labelOf(id) ?? '').includes(wanted) || fold(id).includes(wanted));
}

/** The ID that a typed text means: one that is known, one by its label when no other has that, else the text itself. */
export function resolveId(text: string, ids: string[], labelOf: LabelOf): string {
  const typed = text.trim();
  if (typed === '' || ids.includes(typed)) return typed;
  const named = ids.filter((id) => fold(labelOf(id) ?? '') === fold(typed));
  return (named.length === 1 && named[0]) || typed;
}

import type { RejectSample } from '../../phonelist/rows/listResult';

export interface ReplacePreview {
  /** How many of the listed cells hold the text. */
  hits: number;
  /** The first of them, and what becomes of it. */
  example: { before: string; after: string } | null;
}

/**
 * What find and replace would do to the listed cells of a group. Whether a number comes of it, only the reader says.
 * @param find as it stands in a cell; an empty one finds nothing
 */
export function replacePreview(
  samples: readonly Pick<RejectSample, 'cell'>[],
  find: string,
  replace: string,
): ReplacePreview {
  const hits = find === '' ? [] : samples.filter(({ cell }) => cell.includes(find));
  const [first] = hits;
  // A function in the place of the text: `$&` means nothing in it.
  const example = first ? { before: first.cell, after: first.cell.replaceAll(find, () => replace) } : null;
  return { hits: hits.length, example };
}

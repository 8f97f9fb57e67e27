import type { Counted } from './listResult';

/** Of each kind at most so many are listed; all are counted. */
export const SAMPLES = 100;
/** Cells are cut to this length in lists. */
const SHOWN = 200;

/** Counts one more of a kind, and lists it while there is room. */
export function tally<Kind extends string, Sample>(
  tallies: Partial<Record<Kind, Counted<Sample>>>,
  kind: Kind,
  sample: () => Sample,
): void {
  let counted = tallies[kind];
  if (!counted) {
    counted = { count: 0, samples: [] };
    tallies[kind] = counted;
  }
  counted.count += 1;
  if (counted.samples.length < SAMPLES) counted.samples.push(sample());
}

/** A text to keep: cut, and copied, since a part of a string keeps all of it in memory. */
export function shown(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return JSON.parse(JSON.stringify(cut)) as string;
}

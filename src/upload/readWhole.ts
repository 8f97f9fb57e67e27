/** The whole number that was typed, from `least` to `most`; null for what is none, an empty field included. */
export function readWhole(typed: string, least: number, most: number): number | null {
  const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

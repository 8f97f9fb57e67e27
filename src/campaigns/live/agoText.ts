const UNITS = [
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
] as const;
/** Up to here it is now. */
const NOW_MS = 2_000;

/** How long ago something was, in a language: `now`, `8s ago`, `3m ago`. A clock that was set back gives `now`. */
export function agoText(ms: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' });
  if (ms < NOW_MS) return format.format(0, 'second');
  const { unit, ms: unitMs } = UNITS.find((candidate) => ms >= candidate.ms) ?? UNITS[2];
  return format.format(-Math.floor(ms / unitMs), unit);
}

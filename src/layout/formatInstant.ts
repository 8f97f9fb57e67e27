/**
 * An instant of this device's own clock in a language's way of writing, to the second, with the zone and
 * its offset on that day: `Nov 23, 2026, 10:00:01 AM (Europe/Madrid, UTC+01:00)`.
 * @param time milliseconds since 1970
 * @param timeZone an IANA name; the device's when left out
 */
export function formatInstant(time: number, locale: string, timeZone?: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'medium', timeZone } as const;
  const format = new Intl.DateTimeFormat(locale, options);
  const zone = format.resolvedOptions().timeZone;
  return `${format.format(time)} (${zone}, ${offsetOf(time, zone)})`;
}

/** The same without seconds and zone, where room is short. @param time milliseconds since 1970 */
export function formatInstantShort(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** `UTC+01:00`, `UTC+00:00`. */
function offsetOf(time: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `UTC${name.slice('GMT'.length) || '+00:00'}`;
}

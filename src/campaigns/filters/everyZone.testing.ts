import { resolveDates } from '../views/relativeDates';
import { applyPreset } from './datePresets';

/**
 * Says as JSON what is wrong with the days of a year in every zone of the world: nothing, if all is well. A program of its
 * own, for only the first thread of a process can change its zone (datePresets.test.ts runs it).
 */
const HOUR_MS = 3_600_000;
const YEAR = 2026;
const wrong: string[] = [];
const clocks = new Set<string>();

const zones = Intl.supportedValuesOf('timeZone');
for (const zone of zones) {
  process.env.TZ = zone;
  const moments = momentsOfYear();
  const clock = moments.map((at) => `${at}:${offset(at)}`).join();
  // Half of all zones have the clock of another one.
  if (clocks.has(clock)) continue;
  clocks.add(clock);
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts });
  for (const at of moments) check(zone, new Date(at), calendar.format(at));
}
process.stdout.write(JSON.stringify({ zones: zones.length, clocks: clocks.size, wrong }));

/** One of every day, and every hour of the days on which the clock changes. */
function momentsOfYear(): number[] {
  const moments: number[] = [];
  for (let at = Date.UTC(YEAR, 0, 1); at < Date.UTC(YEAR + 1, 0, 1); at += 24 * HOUR_MS) {
    const hours = offset(at) === offset(at + 24 * HOUR_MS) ? 1 : 24;
    for (let hour = 0; hour < hours; hour++) moments.push(at + hour * HOUR_MS);
  }
  return moments;
}

function offset(instant: number): number {
  return new Date(instant).getTimezoneOffset();
}

/** @param date that it is there, such as `2026-09-06` */
function check(zone: string, now: Date, date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const midnight = (months: number, days: number) =>
    `${new Date(Date.UTC(year, month - 1 + months, days)).toISOString().slice(0, 10)}T00:00:00`;
  const want = {
    today: [midnight(0, day), midnight(0, day + 1)],
    last7Days: [midnight(0, day - 6), midnight(0, day + 1)],
    thisMonth: [midnight(0, 1), midnight(1, 1)],
  };
  const same = (what: string, got: unknown[], wanted: string[]) => {
    if (got.join() !== wanted.join()) wrong.push(`${zone}, ${date}, ${what}: ${got.join()}`);
  };
  for (const preset of ['today', 'last7Days', 'thisMonth'] as const) {
    const { startDate_gte, startDate_lt } = applyPreset({}, 'startDate', preset, now);
    same(preset, [startDate_gte, startDate_lt], want[preset]);
  }
  const view = resolveDates({ endDate_gte: 'today+0T00:00:00', endDate_lt: 'today+1T00:00:00' }, now);
  same('view', [view.endDate_gte, view.endDate_lt], want.today);
}

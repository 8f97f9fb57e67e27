import { type Clock, clockAt, DAY_MS, dayOf, nowAt, writeClock } from '../../layout/clock';
import { type DateField, writeBound } from './dateBounds';
import { type FilterValues, writeFilter } from './filterEdits';

type DatePreset = 'today' | 'last7Days' | 'thisMonth' | 'upcoming' | 'overdue';

const SPANS: DatePreset[] = ['today', 'last7Days', 'thisMonth'];

/**
 * The presets that make sense for a date. What has started or ended did so in the past: it is neither
 * upcoming nor overdue.
 */
export const PRESETS: Record<DateField, DatePreset[]> = {
  startDate: [...SPANS, 'upcoming', 'overdue'],
  endDate: [...SPANS, 'upcoming', 'overdue'],
  startedAt: SPANS,
  endedAt: SPANS,
};

/** What a campaign still is when a planned date has passed without effect. */
const OVERDUE_STATUS = { startDate: 'Draft', endDate: 'Active', startedAt: undefined, endedAt: undefined };

/**
 * The filter with a date's bounds as a preset says. Days and months are those of this device's calendar, from midnight
 * to midnight as they are written: a clock that jumps at midnight, or skips a day, moves no bound. A span ends before
 * its next day, so that no second of it is lost.
 *
 * | preset    | bounds                                                                        |
 * |-----------|-------------------------------------------------------------------------------|
 * | today     | from 00:00, before tomorrow                                                    |
 * | last7Days | today and the six days before                                                 |
 * | thisMonth | from the 1st, before the next 1st                                              |
 * | upcoming  | from now                                                                      |
 * | overdue   | before now, and still Draft (planned start) or still Active (planned end)     |
 *
 * @param offset of the clock on which now is written, in minutes east of UTC: that of the zone that the API states; null
 * for this device's clock
 */
export function applyPreset(
  filter: FilterValues,
  field: DateField,
  preset: DatePreset,
  now: Date,
  offset: number | null = null,
): FilterValues {
  const { from, before } = spanOf(preset, now, offset);
  const lower = from === undefined ? undefined : { at: writeClock(from), included: true };
  const upper = before === undefined ? undefined : { at: writeClock(before), included: false };
  const dated = writeBound(writeBound(filter, field, 'lower', lower), field, 'upper', upper);
  const status = preset === 'overdue' ? OVERDUE_STATUS[field] : undefined;
  return status ? writeFilter(dated, 'status', status) : dated;
}

const MINUTE_MS = 60_000;

function spanOf(preset: DatePreset, now: Date, offset: number | null): { from?: Clock; before?: Clock } {
  const { clock, instant } = nowAt(now);
  const today = dayOf(clock);
  const monthsFirst = (months: number) => {
    const date = new Date(today);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  };
  // To the minute: nobody reads more, and the chip does not show it.
  const minute = Math.floor((offset === null ? clock : clockAt(instant, offset)) / MINUTE_MS) * MINUTE_MS;
  switch (preset) {
    case 'today':
      return { from: today, before: today + DAY_MS };
    case 'last7Days':
      return { from: today - 6 * DAY_MS, before: today + DAY_MS };
    case 'thisMonth':
      return { from: monthsFirst(0), before: monthsFirst(1) };
    case 'upcoming':
      return { from: minute };
    case 'overdue':
      return { before: minute };
  }
}

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
 * The filter with a date's bounds as a preset says. Days and months are those of this device's clock: the
 * API states no zone. A span ends before its next day, so that no second of it is lost.
 *
 * | preset    | bounds                                                                        |
 * |-----------|-------------------------------------------------------------------------------|
 * | today     | from 00:00, before tomorrow                                                    |
 * | last7Days | today and the six days before                                                 |
 * | thisMonth | from the 1st, before the next 1st                                              |
 * | upcoming  | from now                                                                      |
 * | overdue   | before now, and still Draft (planned start) or still Active (planned end)     |
 */
export function applyPreset(
  filter: FilterValues,
  field: DateField,
  preset: DatePreset,
  now: Date,
): FilterValues {
  const { from, before } = spanOf(preset, now);
  const lower = from ? { at: clockTime(from), included: true } : undefined;
  const upper = before ? { at: clockTime(before), included: false } : undefined;
  const dated = writeBound(writeBound(filter, field, 'lower', lower), field, 'upper', upper);
  const status = preset === 'overdue' ? OVERDUE_STATUS[field] : undefined;
  return status ? writeFilter(dated, 'status', status) : dated;
}

function spanOf(preset: DatePreset, now: Date): { from?: Date; before?: Date } {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  switch (preset) {
    case 'today':
      return { from: new Date(year, month, day), before: new Date(year, month, day + 1) };
    case 'last7Days':
      return { from: new Date(year, month, day - 6), before: new Date(year, month, day + 1) };
    case 'thisMonth':
      return { from: new Date(year, month, 1), before: new Date(year, month + 1, 1) };
    case 'upcoming':
      return { from: now };
    case 'overdue':
      return { before: now };
  }
}

/** The time on this device's clock, to the minute: `2024-12-01T09:30:00`. */
function clockTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:00`;
}

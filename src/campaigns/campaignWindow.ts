import { type Clock, clockOf, DAY_MS, dayOf, msUntil, type Now } from '../layout/clock';
import type { Campaign } from '../sipcaller/types';

type Dated = Pick<Campaign, 'status' | 'startDate' | 'endDate' | 'startedAt' | 'endedAt'>;

/** A stretch of the bar in percent; an open end is one that no date bounds. */
export interface Span {
  left: number;
  width: number;
  openStart: boolean;
  openEnd: boolean;
}

export interface CampaignWindow {
  planned: Span | null;
  actual: Span | null;
  /** Percent of the bar; a day too far off to draw to scale stands at the edge that it is beyond. */
  today: { at: number; beyond: 'before' | 'after' | null };
}

/** Where today is in the planned window: each has its sentence, `page.window.phases.<name>`. */
type Phase =
  | { name: 'startsIn' | 'endsIn' | 'endedAgo' | 'overdue' | 'since'; days: number }
  | { name: 'dayOf'; day: number; days: number };

const isUnderWay = ({ status }: Dated) => status === 'Active' || status === 'Paused';

/**
 * The planned and the actual window on one scale, with today; null when the campaign has no date. A
 * campaign under way runs until now. Clock times are compared as the API wrote them.
 */
export function campaignWindow(campaign: Dated, now: Clock): CampaignWindow | null {
  const [start, end] = [clockOf(campaign.startDate), clockOf(campaign.endDate)];
  const startedAt = clockOf(campaign.startedAt);
  const isRunning = startedAt !== null && isUnderWay(campaign);
  const endedAt = clockOf(campaign.endedAt) ?? (isRunning ? now : null);
  const dates = [start, end, startedAt, endedAt].filter((date) => date !== null);
  if (dates.length === 0) return null;

  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  // Today is drawn to scale within one length of the window: further off it would squeeze the window to a dot.
  const reach = Math.max(last - first, DAY_MS);
  const beyond = now < first - reach ? 'before' : now > last + reach ? 'after' : null;
  const shown = beyond ? dates : [...dates, now];
  const margin = Math.max(Math.max(...shown) - Math.min(...shown), DAY_MS) * 0.03;
  const [from, to] = [Math.min(...shown) - margin, Math.max(...shown) + margin];
  const place = (clock: Clock) => ((clock - from) / (to - from)) * 100;

  const span = (begin: Clock | null, finish: Clock | null): Span | null => {
    if (begin === null && finish === null) return null;
    const left = begin === null ? 0 : place(begin);
    const right = finish === null ? 100 : place(finish);
    return {
      left,
      width: Math.max(0, right - left),
      openStart: begin === null,
      openEnd: finish === null,
    };
  };
  const at = beyond === 'before' ? 0 : beyond === 'after' ? 100 : place(now);
  return {
    planned: span(start, end),
    // One that is over without an end is known to have been there at its start only.
    actual: startedAt === null ? null : span(startedAt, endedAt ?? startedAt),
    today: { at, beyond },
  };
}

/** Where today is in the planned window, in whole days of this device's calendar; null when nothing is planned. */
export function plannedPhase(campaign: Dated, now: Now): Phase | null {
  const [start, end] = [clockOf(campaign.startDate), clockOf(campaign.endDate)];
  const daysTo = (clock: Clock) => Math.round((dayOf(clock) - dayOf(now.clock)) / DAY_MS);
  if (start !== null && isAhead(campaign.startDate, now)) return { name: 'startsIn', days: daysTo(start) };
  if (end !== null && (msUntil(campaign.endDate, now) ?? 0) < 0) {
    return { name: isUnderWay(campaign) ? 'overdue' : 'endedAgo', days: -daysTo(end) };
  }
  if (start !== null && end !== null) {
    return { name: 'dayOf', day: 1 - daysTo(start), days: 1 + daysTo(end) - daysTo(start) };
  }
  if (end !== null) return { name: 'endsIn', days: daysTo(end) };
  return start === null ? null : { name: 'since', days: -daysTo(start) };
}

const isAhead = (date: Dated['startDate'], now: Now) => (msUntil(date, now) ?? 0) > 0;

import { type Clock, clockOf, DAY_MS, dayOf } from '../layout/clock';
import type { Campaign } from '../sipcaller/types';

/** How many days the timeline can show; a third of them is past. */
export const TIMELINE_DAYS = [30, 90, 365] as const;
export type TimelineDays = (typeof TIMELINE_DAYS)[number];

interface Period {
  from: Clock;
  to: Clock;
}

/** A window as a part of the period, both in percent of its length. */
export interface Bar {
  left: number;
  width: number;
}

export interface TimelineRow {
  campaign: Campaign;
  /** startDate to endDate; one that is missing leaves the window open on its side. */
  planned: Bar | null;
  /** startedAt to endedAt; to now while the campaign is Active or Paused. */
  actual: Bar | null;
}

export interface Timeline {
  period: Period;
  rows: TimelineRow[];
  /** Where now is, in percent of the period. */
  now: number;
  ticks: { clock: Clock; left: number }[];
}

/** The campaigns whose planned or actual window touches the period: what runs, what comes, what is over. */
export function makeTimeline(campaigns: readonly Campaign[], now: Clock, days: TimelineDays): Timeline {
  const from = dayOf(now) - Math.floor(days / 3) * DAY_MS;
  const period = { from, to: from + days * DAY_MS };
  const rows = campaigns
    .map((campaign) => ({
      campaign,
      begins: clockOf(campaign.startDate) ?? clockOf(campaign.startedAt) ?? 0,
      planned: barOf(plannedWindow(campaign), period),
      actual: barOf(actualWindow(campaign, now), period),
    }))
    .filter(({ planned, actual }) => planned || actual)
    .sort((a, b) => turn(a.campaign) - turn(b.campaign) || a.begins - b.begins)
    .map(({ begins: _, ...row }) => row);
  return { period, rows, now: place(now, period), ticks: ticksOf(period, days) };
}

function plannedWindow({ startDate, endDate }: Campaign): Period | null {
  const [from, to] = [clockOf(startDate), clockOf(endDate)];
  if (from === null && to === null) return null;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

function actualWindow({ status, startedAt, endedAt }: Campaign, now: Clock): Period | null {
  const from = clockOf(startedAt);
  if (from === null) return null;
  // Without an end, one that is over is known to have been there at its start only.
  const to = clockOf(endedAt) ?? (isUnderWay(status) ? now : from);
  return { from, to };
}

const isUnderWay = (status: Campaign['status']) => status === 'Active' || status === 'Paused';

const TURNS: readonly string[] = ['Active', 'Paused', 'Draft', 'Finished', 'Canceled'];
const turn = ({ status }: Campaign) => (TURNS.includes(status) ? TURNS.indexOf(status) : TURNS.length);

function barOf(window: Period | null, period: Period): Bar | null {
  if (!window || window.to < period.from || window.from > period.to) return null;
  const left = place(Math.max(window.from, period.from), period);
  const right = place(Math.min(window.to, period.to), period);
  return { left, width: Math.max(0, right - left) };
}

const place = (clock: Clock, { from, to }: Period) => ((clock - from) / (to - from)) * 100;

/** Mondays in a month, the first of every month in a quarter, of every second one in a year. */
function ticksOf(period: Period, days: TimelineDays): Timeline['ticks'] {
  const ticks: Timeline['ticks'] = [];
  for (let clock = dayOf(period.from); clock < period.to; clock += DAY_MS) {
    const date = new Date(clock);
    const isFirst = date.getUTCDate() === 1;
    const isTick =
      days === 30 ? date.getUTCDay() === 1 : isFirst && (days === 90 || date.getUTCMonth() % 2 === 0);
    if (isTick && clock >= period.from) ticks.push({ clock, left: place(clock, period) });
  }
  return ticks;
}

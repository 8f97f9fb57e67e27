import { UUID } from 'uuidv7';
import { between, type Random } from './random';

/** The opaque ids that campaigns refer to: a handful of each, so that filters on them find several campaigns. */
export interface Pools {
  phoneSystemIds: string[];
  extensionIds: string[];
  tagIds: string[];
  callflowIds: string[];
  webhookEndpointIds: string[];
}

const DAY_MS = 86_400_000;

/** Draws the ids of an account; they are one to two years older than `now`. */
export function makePools(random: Random, now: Date): Pools {
  const ids = (count: number) =>
    Array.from({ length: count }, () => newUuid(random, now.getTime() - between(random, 400, 700) * DAY_MS));
  return {
    phoneSystemIds: ids(2),
    extensionIds: ids(6),
    tagIds: ids(7),
    callflowIds: ids(9),
    webhookEndpointIds: ids(3),
  };
}

/** A UUIDv7 whose time is `time` (milliseconds since 1970) and whose rest is drawn. */
export function newUuid(random: Random, time: number): string {
  const bits = (count: number) => Math.floor(random() * 2 ** count);
  return UUID.fromFieldsV7(time, bits(12), bits(30), bits(32)).toString();
}

/** The day of `now` plus whole days, at an hour and some seconds. All in UTC: SIP Caller's date-times name no zone. */
export function dayAfter(now: Date, days: number, hour: number, seconds = 0): Date {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return new Date(midnight + days * DAY_MS + hour * 3_600_000 + seconds * 1000);
}

/** The date-time as records hold it: `2024-12-01T00:00:00`. */
export function dateTimeOf(date: Date): string {
  return date.toISOString().slice(0, 19);
}

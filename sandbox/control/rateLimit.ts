import { ApiError } from '../apiError';
import type { RateLimit } from './behavior';

const WINDOW_MS = 1000;

/** Counts calls over the last second, whatever they ask for. */
export class RateLimiter {
  private readonly clock: () => number;
  private accepted: number[] = [];

  /** @param clock milliseconds since 1970 */
  constructor(clock: () => number) {
    this.clock = clock;
  }

  /** @throws ApiError 429 when the call is one too many; a refused call does not count */
  admit({ perSecond, retryAfter }: RateLimit): void {
    const now = this.clock();
    this.accepted = this.accepted.filter((time) => time > now - WINDOW_MS && time <= now);
    if (this.accepted.length < perSecond) {
      this.accepted.push(now);
      return;
    }
    const oldest = this.accepted[this.accepted.length - perSecond] ?? now;
    throw new ApiError(
      429,
      `Too many requests: at most ${perSecond} a second`,
      retryAfterHeader(retryAfter, oldest + WINDOW_MS, now),
    );
  }

  /** The header that asks to wait for a second, in the form that is set; none without a rate limit. */
  retryAfter(limit: RateLimit | null): Record<string, string> {
    const now = this.clock();
    return retryAfterHeader(limit?.retryAfter ?? 'none', now + WINDOW_MS, now);
  }

  reset(): void {
    this.accepted = [];
  }
}

/** Both forms of RFC 9110, section 10.2.3, know whole seconds only: rounded up, so that who obeys is admitted. */
function retryAfterHeader(form: RateLimit['retryAfter'], free: number, now: number): Record<string, string> {
  if (form === 'none') return {};
  if (form === 'seconds') return { 'Retry-After': String(Math.ceil((free - now) / 1000)) };
  return { 'Retry-After': new Date(Math.ceil(free / 1000) * 1000).toUTCString() };
}

import type { Campaign } from './types';

/** How many numbers a campaign says that it has; null where it does not: that is unknown, not none. */
export function statedNumbers({
  numbersCount,
}: {
  numbersCount?: Campaign['numbersCount'] | null;
}): number | null {
  return typeof numbersCount === 'number' && Number.isFinite(numbersCount) && numbersCount >= 0
    ? numbersCount
    : null;
}

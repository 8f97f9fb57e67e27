import { describe, expect, it } from 'vitest';
import { recalledCountry } from './recalledCountry';

describe('the country of the last time', () => {
  it('is told while it is in force', () => {
    expect(recalledCountry({ settings: { country: 'ES' }, recalled: { country: 'ES' } })).toBe('ES');
  });

  it.each([
    ['another one was chosen since', 'GB', { country: 'ES' }],
    ['it was not recalled', 'ES', { variables: [] }],
    ['there was none', 'as-written', { country: 'as-written' }],
  ])('is not told where %s', (_, country, recalled) => {
    expect(recalledCountry({ settings: { country }, recalled })).toBeNull();
  });
});

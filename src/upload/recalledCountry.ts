import type { ReadSettings } from '../phonelist/readSettings';

interface Recalled {
  settings: Pick<ReadSettings, 'country'>;
  recalled: Partial<ReadSettings>;
}

/** The default country that comes from the last time and is still in force; null when there is none. */
export function recalledCountry({ settings, recalled }: Recalled): string | null {
  const { country = 'as-written' } = recalled;
  return country !== 'as-written' && country === settings.country ? country : null;
}

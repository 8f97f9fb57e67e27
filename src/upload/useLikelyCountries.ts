import { useEffect, useState } from 'react';
import { useLastCountry } from '../layout/useLastCountry';
import { loadPart } from '../loadPart';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import type { LikelyCountry } from './review/proposedCountries';

/** Enough to tell which country a campaign calls; one request. */
const SAMPLED = 100;
/** A country with less of the campaign's numbers than this is not proposed for them. */
const FEWEST_SHARE = 0.2;

/**
 * Countries that numbers without one may be of, as far as is known beside the list: those of the campaign's first
 * numbers, and the one that was chosen last. Without an answer the campaign speaks for none, which hinders nothing.
 * @param isWanted whether the list has such numbers
 */
export function useLikelyCountries(
  campaign: Pick<Campaign, 'id'> | null,
  isWanted: boolean,
): LikelyCountry[] {
  const client = useSipCaller();
  const [last] = useLastCountry();
  const [found, setFound] = useState<{ of: string; countries: string[] } | null>(null);
  const id = isWanted ? campaign?.id : undefined;
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    const look = async () => {
      const { rows } = await client.listNumbers(id, { range: [0, SAMPLED - 1] }, { signal: stop.signal });
      const { countriesOf } = await loadPart(() => import('../phonelist/homeCountry'));
      const shares = countriesOf(rows.map(({ number }) => number));
      return shares.filter(({ share }) => share >= FEWEST_SHARE).map(({ country }) => country);
    };
    look().then(
      (countries) => stop.signal.aborted || setFound({ of: id, countries }),
      () => stop.signal.aborted || setFound(null),
    );
    return () => stop.abort();
  }, [client, id]);
  const theirs = found && found.of === campaign?.id ? found.countries : [];
  return [
    ...theirs.map((country): LikelyCountry => ({ country, why: 'campaign' })),
    ...(last && last !== 'as-written' ? [{ country: last, why: 'lastTime' } as const] : []),
  ];
}

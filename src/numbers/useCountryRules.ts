import { useEffect, useState } from 'react';
import { type CountryRules, loadCountryRules } from './homeCountry';

/** What tells countries by their numbers; null until it is loaded, and where that fails. */
export function useCountryRules(): CountryRules | null {
  const [rules, setRules] = useState<CountryRules | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadCountryRules().then(
      (loaded) => isWanted && setRules(loaded),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return rules;
}

import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { focusSearch } from '../layout/screenFocus';
import { useLastCountry } from '../layout/useLastCountry';
import { useCountryRules } from './useCountryRules';
import { filterOf } from './useNumberQuery';

/** Where nothing has the digits that were searched for: the same number with its country, or without it. */
export function OtherSearches({ terms }: { terms: readonly string[] }) {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  const rules = useCountryRules();
  const [last] = useLastCountry();
  const [digits = '', ...more] = terms;
  if (!rules || more.length > 0) return null;
  return rules.otherSearches(digits, last).map((term) => (
    <Button
      key={term}
      variant="outlined"
      sx={{ mt: 1.5, ml: 1 }}
      onClick={() => {
        setFilters(filterOf([term]));
        // The button is gone then, and the focus with it.
        focusSearch();
      }}
    >
      {translate('numbers.searchOther', { number: term })}
    </Button>
  ));
}

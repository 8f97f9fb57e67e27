import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { MOST_OF_A_TERM } from '../sipcaller/searchNumbers';
import { useNumberSelection } from './NumberSelection';

const SHOWN = 5;

/** What a search for several numbers came to: which were not found, and which match more than is shown. */
export function SearchResult() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { query, isStale } = useNumberSelection();
  const { terms, several, unproven } = query;
  if (terms.length < 2 || !several || isStale) return null;
  const { missing, cut } = several;
  const naming = (numbers: string[]) => {
    const more = numbers.length - SHOWN;
    const named = numbers.slice(0, SHOWN).join(', ');
    return more > 0 ? translate('numbers.several.andMore', { named, count: formatNumber(more) }) : named;
  };
  const say = (key: string, count: number, values = {}) =>
    translate(`numbers.several.${key}`, { smart_count: count, count: formatNumber(count), ...values });
  return (
    <Typography variant="body2" role="status" sx={{ width: '100%', overflowWrap: 'anywhere' }}>
      {say('searched', terms.length)}{' '}
      {missing.length > 0 ? say('missing', missing.length, { numbers: naming(missing) }) : say('allFound', 0)}{' '}
      {missing.length > 0 && unproven && translate(`numbers.unproven.${unproven}`)}{' '}
      {cut.length > 0 && say('cut', cut.length, { numbers: naming(cut), most: formatNumber(MOST_OF_A_TERM) })}
    </Typography>
  );
}

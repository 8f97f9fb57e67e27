import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useNumberFormat } from '../layout/useNumberFormat';
import { isAbort } from '../sipcaller/errors';
import type { CampaignNumber } from '../sipcaller/types';
import type { CountedRemoval } from './removeAndCount';

/** What a removal did, as seen by reading back: nothing is called removed that was not seen to be gone. */
export function RemovalReport({ removal }: { removal: CountedRemoval }) {
  const translate = useTranslate();
  const { removed, remaining, unknown, error } = removal;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Outcome severity="success" outcome="removed" numbers={removed} />
      <Outcome severity="error" outcome="remaining" numbers={remaining} listed />
      <Outcome severity="warning" outcome="unknown" numbers={unknown} listed />
      {isAbort(error) && <Alert severity="info">{translate('numbers.remove.stopped')}</Alert>}
      {error !== undefined && !isAbort(error) && <RemovalError removal={removal} />}
      <Counts removal={removal} />
    </Box>
  );
}

/** A failure on the way; where reading back has settled everything, there is nothing to try again. */
function RemovalError({ removal: { error, remaining, unknown } }: { removal: CountedRemoval }) {
  const translate = useTranslate();
  if (remaining.length > 0 || unknown.length > 0) return <ErrorNotice error={error} />;
  return <ErrorNotice error={error} severity="info" text={translate('numbers.remove.settled')} />;
}

interface OutcomeProps {
  severity: 'success' | 'error' | 'warning';
  outcome: 'removed' | 'remaining' | 'unknown';
  numbers: CampaignNumber[];
  listed?: boolean;
}

function Outcome({ severity, outcome, numbers, listed }: OutcomeProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  if (numbers.length === 0) return null;
  const counted = { smart_count: numbers.length, count: formatNumber(numbers.length) };
  return (
    <Alert severity={severity}>
      {translate(`numbers.remove.outcome.${outcome}`, counted)}
      {listed && (
        <Box component="ul" tabIndex={0} sx={{ m: 0, pl: 2, maxHeight: 160, overflow: 'auto' }}>
          {numbers.map(({ id, number }) => (
            <li key={id}>{number}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
}

function Counts({ removal: { before, after, removed } }: { removal: CountedRemoval }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const known = before !== null && after !== null;
  const words = { before: formatNumber(before ?? 0), after: formatNumber(after ?? 0) };
  return (
    <Typography variant="body2" color="textSecondary">
      {known ? translate('numbers.counts', words) : translate('numbers.countsUnknown')}
      {known && before - after < removed.length && ` ${translate('numbers.remove.goneBefore')}`}
    </Typography>
  );
}

import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { RemovalProgress } from '../sipcaller/removeNumbers';

/** How far a removal is: first deleting, then reading back. */
export function RemovalProgressBar({ progress }: { progress: RemovalProgress }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { phase, done, total } = progress;
  const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0;
  const words = translate(`numbers.remove.${phase}`, {
    done: formatNumber(done),
    total: formatNumber(total),
    percent: formatNumber(percent),
  });
  return (
    <>
      <Typography>{words}</Typography>
      <LinearProgress variant="determinate" value={percent} aria-label={words} sx={{ mt: 1 }} />
    </>
  );
}

import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { ExportStep } from './exportList';

/** How far an export is, in rows. */
export function ExportProgress({ step }: { step: ExportStep }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const total = step.name === 'reading' ? step.total : null;
  const percent = total ? Math.min(100, (step.rows / total) * 100) : undefined;
  const words = { rows: formatNumber(step.rows), total: formatNumber(total ?? 0) };
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate(total === null ? `exporting.steps.${step.name}` : 'exporting.steps.readingOf', words)}
      </Typography>
      <LinearProgress
        aria-label={translate('exporting.progress')}
        variant={percent === undefined ? 'indeterminate' : 'determinate'}
        value={percent}
      />
    </>
  );
}

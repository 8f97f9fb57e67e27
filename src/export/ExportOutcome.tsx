import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { ExportResult } from './exportList';
import { judgeReading } from './readRows';

const SEVERITIES = { whole: 'success', unchecked: 'info', moved: 'warning' } as const;

/** What an export holds, and how sure that is: nothing is called complete that was not counted. */
export function ExportOutcome({ result, fileName }: { result: ExportResult; fileName: string }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { reading, file } = result;
  const verdict = judgeReading(reading);
  const counted = (smart_count: number) => ({ smart_count, count: formatNumber(smart_count) });
  if (reading.rows === 0 && verdict !== 'moved') {
    return <Alert severity="info">{translate('exporting.nothing')}</Alert>;
  }
  const totals = {
    before: formatNumber(reading.before ?? 0),
    after: formatNumber(reading.after ?? 0),
  };
  return (
    <Alert severity={SEVERITIES[verdict]} role="status">
      <div>{translate('exporting.saved', { ...counted(reading.rows), file: fileName })}</div>
      <div>{translate(`exporting.verdicts.${verdict}`, totals)}</div>
      {verdict === 'moved' && reading.before !== null && reading.after !== null && (
        <div>{translate('exporting.totals', totals)}</div>
      )}
      {reading.repeated > 0 && <div>{translate('exporting.repeated', counted(reading.repeated))}</div>}
      {file.cut > 0 && <div>{translate('exporting.cut', counted(file.cut))}</div>}
      {file.sheets > 1 && (
        <Typography variant="body2">{translate('exporting.sheets', counted(file.sheets))}</Typography>
      )}
    </Alert>
  );
}

import { Alert, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ImportReport } from './ImportReport';
import type { LabelFile } from './labelCsv';
import { type FileProblem, readLabelFile } from './labelFile';

type Reading = LabelFile | FileProblem | 'unreadable';

/** A file of labels, read and reported; its labels are taken when the user says so. */
export function ImportLabels({ file, onDone }: { file: File; onDone: () => void }) {
  const translate = useTranslate();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let isLatest = true;
    const show = (read: Reading) => isLatest && setReading(read);
    readLabelFile(file).then(show, () => show('unreadable'));
    return () => {
      isLatest = false;
    };
  }, [file]);

  return (
    <Paper variant="outlined" component="section" aria-labelledby="label-import" sx={{ p: 2 }}>
      <Typography variant="h2" id="label-import" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {translate('labels.import.title', { file: file.name })}
      </Typography>
      {reading === null && <Skeleton variant="rounded" height={80} />}
      {typeof reading === 'string' && (
        <Alert
          severity="error"
          role="alert"
          action={
            <Button color="inherit" onClick={onDone}>
              {translate('common.close')}
            </Button>
          }
        >
          {translate(`labels.import.refused.${reading}`)}
        </Alert>
      )}
      {reading !== null && typeof reading !== 'string' && <ImportReport file={reading} onDone={onDone} />}
    </Paper>
  );
}

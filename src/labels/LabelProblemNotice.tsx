import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLabels } from './useLabels';

/** Tells when this device does not keep the labels, or holds some that cannot be read. */
export function LabelProblemNotice() {
  const translate = useTranslate();
  const { problem } = useLabels();
  if (!problem) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ my: 1 }}>
      {translate(`labels.problems.${problem}`)}
    </Alert>
  );
}

import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Label } from './labelTypes';

interface RemovedNoticeProps {
  label: Label;
  onUndo: () => void;
  onClose: () => void;
}

/** Says which label was removed, with the way to put it back. */
export function RemovedNotice({ label, onUndo, onClose }: RemovedNoticeProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      role="status"
      onClose={onClose}
      closeText={translate('common.close')}
      sx={{ m: 1 }}
    >
      {translate('labels.removed', { label: label.label })}{' '}
      <Button size="small" onClick={onUndo}>
        {translate('ra.action.undo')}
      </Button>
    </Alert>
  );
}

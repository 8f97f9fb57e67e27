import { Alert, Button } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';
import { useJobText } from './useJobText';

interface UnfinishedNoticeProps {
  count: number;
  onShow: () => void;
}

/** Tells of jobs that were not finished when this page was opened. */
export function UnfinishedNotice({ count, onShow }: UnfinishedNoticeProps) {
  const translate = useTranslate();
  const say = useJobText();
  const close = useCloseNotification();
  const show = () => {
    close();
    onShow();
  };
  return (
    <Alert severity="warning" onClose={close} closeText={translate('common.close')}>
      {say({ key: 'jobs.notice.unfinished', count })}{' '}
      <Button color="inherit" size="small" onClick={show}>
        {translate('jobs.notice.show')}
      </Button>
    </Alert>
  );
}

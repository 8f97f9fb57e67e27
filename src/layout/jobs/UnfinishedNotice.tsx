import { Alert, Button } from '@mui/material';
import { useEffect } from 'react';
import { useCloseNotification, useTranslate } from 'react-admin';
import { useJobs } from '../../providers/JobsContext';
import { stillWaiting } from './jobNews';
import { useJobText } from './useJobText';

interface UnfinishedNoticeProps {
  /** The jobs that it was made for. */
  ids: readonly string[];
  onShow: () => void;
}

/** Tells of jobs that were not finished when this page was opened, as long as one of them waits. */
export function UnfinishedNotice({ ids, onShow }: UnfinishedNoticeProps) {
  const translate = useTranslate();
  const say = useJobText();
  const close = useCloseNotification();
  const count = stillWaiting(ids, useJobs()).length;
  useEffect(() => {
    if (count === 0) close();
  }, [count, close]);
  if (count === 0) return null;
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

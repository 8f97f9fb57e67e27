import { Alert } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNotKept } from '../standIns';

/**
 * What a reload would lose, for as long as that is so: the browser forbids storage. That settings were refused, for
 * lack of room, is said once, for all of them.
 */
export function StorageNotice() {
  const translate = useTranslate();
  const { session, jobs, settings } = useNotKept();
  const [isClosed, setClosed] = useState(false);
  const forbidden = session && jobs ? 'all' : (session && 'session') || (jobs && 'jobs');
  const isRefused = settings && !session && !isClosed;
  return (
    <>
      {forbidden && (
        <Alert severity="warning" role="note" sx={SLIM}>
          {translate(`common.notKept.${forbidden}`)}
        </Alert>
      )}
      {isRefused && (
        <Alert
          severity="warning"
          role="status"
          sx={SLIM}
          onClose={() => setClosed(true)}
          closeText={translate('common.close')}
        >
          {translate('common.notKept.settings')}
        </Alert>
      )}
    </>
  );
}

const SLIM = { mt: 1, py: 0, displayPrint: 'none' };

/** Before a job begins: what of it a reload would lose. Nothing where jobs are kept. */
export function JobNotKept() {
  const translate = useTranslate();
  const { jobs } = useNotKept();
  return jobs ? (
    <Alert severity="warning" role="note">
      {translate('common.notKept.beforeJob')}
    </Alert>
  ) : null;
}

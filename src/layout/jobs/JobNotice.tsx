import { Alert, AlertTitle, Button } from '@mui/material';
import { useEffect } from 'react';
import { useCloseNotification, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { useJobs } from '../../providers/JobsContext';
import { receiptPath } from './jobActions';
import { groupOf } from './jobGroups';
import { stillWaiting } from './jobNews';
import { titlePhrase } from './jobPhrases';
import { toneOf } from './jobTone';
import { useJobText } from './useJobText';
import { wordsOfJob } from './wordsOfJob';

/** Tells that a job has ended, or waits for the user, as long as it does. */
export function JobNotice({ view }: { view: JobView }) {
  const translate = useTranslate();
  const say = useJobText();
  const close = useCloseNotification();
  const views = useJobs();
  const isStale = groupOf(view) === 'yours' && stillWaiting([view.job.id], views).length === 0;
  useEffect(() => {
    if (isStale) close();
  }, [isStale, close]);
  if (isStale) return null;
  const tone = toneOf(view);
  return (
    <Alert
      // The live region says the same; an alert would say it twice.
      role="group"
      aria-label={translate('jobs.notice.label', { title: say(titlePhrase(view.job)) })}
      severity={tone === 'primary' ? 'info' : tone}
      onClose={close}
      closeText={translate('common.close')}
      sx={{ maxWidth: 560 }}
    >
      <AlertTitle>{say(titlePhrase(view.job))}</AlertTitle>
      {wordsOfJob(view, say, Date.now())}
      <Button
        color="inherit"
        size="small"
        sx={{ display: 'flex', width: 'fit-content', ml: -0.6 }}
        component={Link}
        to={receiptPath(view.job.id)}
        onClick={close}
      >
        {translate(hasEnded(view.job) ? 'jobs.actions.receipt' : 'jobs.actions.details')}
      </Button>
    </Alert>
  );
}

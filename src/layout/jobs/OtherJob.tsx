import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Job } from '../../jobs/job';
import { receiptPath } from './jobActions';
import { titlePhrase } from './jobPhrases';
import { useJobText } from './useJobText';

interface OtherJobProps {
  job: Job;
  /** `hinders`: nothing can begin before it has ended; `wasFirst`: nothing was begun, for it was there first. */
  says: 'hinders' | 'wasFirst';
}

/** Names the job that another one must not be beside, and leads to where it can be ended. */
export function OtherJob({ job, says }: OtherJobProps) {
  const translate = useTranslate();
  const phrase = useJobText();
  return (
    <>
      {translate(`jobs.otherJob.${says}`, { title: phrase(titlePhrase(job)) })}{' '}
      <Link component={RouterLink} to={receiptPath(job.id)} color="inherit">
        {translate('jobs.otherJob.open')}
      </Link>
    </>
  );
}

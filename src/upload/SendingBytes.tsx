import { Typography } from '@mui/material';
import { useSyncExternalStore } from 'react';
import type { ImportJob } from '../imports/importJob';
import { browserSendings } from '../imports/sendings';
import { useUploadText } from './useUploadText';

/** What the request under way in this tab is at: finer than the job's counts, which move when it is answered. */
export function SendingBytes({ listId, job }: { listId: string; job: ImportJob }) {
  const { say, size } = useUploadText();
  const part = useSyncExternalStore(browserSendings.subscribe, () => browserSendings.get(listId));
  // A part is under way that nobody is sending: its answer was lost, and it is looked for.
  const isLooking = job.state === 'finishing' || job.counts.underWay > 0;
  const words =
    part?.phase === 'sending'
      ? say('result.sending', { sent: size(part.sentBytes), total: size(part.totalBytes) })
      : say(part ? 'result.processing' : isLooking ? 'result.verifying' : 'result.between');
  return (
    // Its line is always there: what is below does not move under the pointer.
    <Typography variant="body2" sx={{ minHeight: '1.5em', fontVariantNumeric: 'tabular-nums' }}>
      {words}
    </Typography>
  );
}

import { Typography } from '@mui/material';
import { useSyncExternalStore } from 'react';
import type { ImportJob } from '../imports/importJob';
import { browserSendings } from '../imports/sendings';
import type { JobView } from '../jobs/engine';
import { sendingWords } from './sendingWords';
import { useUploadText } from './useUploadText';

/** What the request under way in this tab is at: finer than the job's counts, which move when it is answered. */
export function SendingBytes({ view }: { view: JobView & { job: ImportJob } }) {
  const text = useUploadText();
  const { listId } = view.job.data;
  const part = useSyncExternalStore(browserSendings.subscribe, () => browserSendings.get(listId));
  return (
    // Its line is always there: what is below does not move under the pointer.
    <Typography variant="body2" sx={{ minHeight: '1.5em', fontVariantNumeric: 'tabular-nums' }}>
      {sendingWords(view, part, text)}
    </Typography>
  );
}

import { Box } from '@mui/material';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';
import type { FileEntry } from './uploadState';
import { type UploadText, useUploadText } from './useUploadText';

/** Tells a screen reader each new phase, once; figures that run are left to the progress bars. */
export function PhaseStatus({ entry }: { entry: FileEntry | undefined }) {
  const text = useUploadText();
  return (
    <Box role="status" aria-live="polite" sx={VISUALLY_HIDDEN}>
      {entry && sentenceFor(entry, text)}
    </Box>
  );
}

function sentenceFor({ state }: FileEntry, { say, count }: UploadText): string {
  switch (state.step) {
    case 'opening':
      return say(state.isStopped ? 'reading.stoppedFirst' : 'reading.label');
    case 'reading':
      return say(state.progress && state.progress.part !== 'file' ? 'screens.label' : 'reading.label');
    case 'halted':
      return state.why.by === 'user' ? say('reading.stoppedFirst') : '';
    case 'review':
      return count('reading.done', state.reviewed.list.result.totals.ready);
    case 'starting':
      return say(`send.phases.${state.phase}`);
    case 'sent':
      return say('send.given'); // from here on the job tells by itself
    default:
      return ''; // what went wrong is an alert of its own
  }
}

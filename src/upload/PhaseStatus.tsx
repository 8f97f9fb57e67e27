import { Box } from '@mui/material';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';
import type { UploadState } from './uploadState';
import { type UploadText, useUploadText } from './useUploadText';

/** Tells a screen reader each new phase, once; figures that run are left to the progress bars. */
export function PhaseStatus({ state }: { state: UploadState }) {
  const text = useUploadText();
  return (
    <Box role="status" aria-live="polite" sx={VISUALLY_HIDDEN}>
      {sentenceFor(state, text)}
    </Box>
  );
}

function sentenceFor(state: UploadState, { say, count }: UploadText): string {
  switch (state.step) {
    case 'reading':
      return say('reading.label');
    case 'ready':
      return count('reading.done', state.reading.counts.ready);
    case 'sending':
      return state.phase.name === 'sending' ? say('send.label') : say(`send.${state.phase.name}`);
    default:
      return ''; // errors and outcomes are alerts of their own
  }
}

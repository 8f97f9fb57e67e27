import { Box } from '@mui/material';
import { VISUALLY_HIDDEN } from '../../layout/visuallyHidden';
import type { RepairSample } from '../../phonelist/rows/listResult';
import { MONOSPACE } from '../../theme';
import { useReviewText } from './useReviewText';

/** A repaired cell as it stands in the file and as it is sent. */
export function BeforeAfter({ sample: { before, after } }: { sample: Omit<RepairSample, 'line'> }) {
  const { say } = useReviewText();
  return (
    <Box component="span" sx={{ fontFamily: MONOSPACE, fontSize: '0.75rem', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {before}
      </Box>
      <span aria-hidden> → </span>
      <Box component="span" sx={VISUALLY_HIDDEN}>
        {say('repairs.becomes')}
      </Box>
      <strong>{after}</strong>
    </Box>
  );
}

import { Typography } from '@mui/material';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Whether the campaign's numbers were looked at, which the page knows; and what it means when they are sent again. */
export function AlreadyKnown({ list, checkAlready }: Pick<ReviewProps, 'list' | 'checkAlready'>) {
  const { say, count } = useReviewText();
  if (!checkAlready) return null;
  const sentAgain = list.result.readyKnown.already ?? 0;
  return (
    <Part title={say('totals.already')}>
      {checkAlready}
      {sentAgain > 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {count('known.twice', sentAgain)}
        </Typography>
      )}
    </Part>
  );
}

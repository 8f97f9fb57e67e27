import { Typography } from '@mui/material';
import { useReviewText } from './useReviewText';

/** Says that not all are listed, when not all are. */
export function Listed({ shown, count }: { shown: number; count: number }) {
  const { say, number } = useReviewText();
  if (shown >= count) return null;
  return (
    <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 0.5 }}>
      {say('listed', { shown: number(shown), count: number(count) })}
    </Typography>
  );
}

import { Typography } from '@mui/material';
import { Choice } from './Choice';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Which row of a number that is there more than once goes up. */
export function Duplicates({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say, count } = useReviewText();
  const { totals, differingDuplicates } = list.result;
  if (totals.duplicates === 0) return null;
  return (
    <Part title={say('duplicates.title')}>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {count('duplicates.what', totals.duplicates)}{' '}
        {differingDuplicates > 0
          ? count('duplicates.differing', differingDuplicates)
          : say('duplicates.same')}
      </Typography>
      <Choice
        label={say('duplicates.title')}
        value={settings.duplicates}
        options={[
          { value: 'first', words: say('duplicates.first') },
          { value: 'last', words: say('duplicates.last') },
        ]}
        disabled={isLocked}
        onChange={(duplicates) => onChange({ duplicates })}
      />
    </Part>
  );
}

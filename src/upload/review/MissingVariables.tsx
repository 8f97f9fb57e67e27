import { Box, Typography } from '@mui/material';
import { Choice } from './Choice';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Rows with an empty value, or too few cells: whether they go up or are rejected. */
export function MissingVariables({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say, count } = useReviewText();
  const { shortRows, variables } = list.result.warnings;
  const hasEmpty = variables.some(({ empty }) => empty);
  const isRejecting = settings.missingVariables === 'reject';
  if (!hasEmpty && shortRows === 0 && !isRejecting) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <Typography variant="body2" sx={{ flex: '1 1 200px' }}>
        {shortRows > 0 ? count('spoken.short', shortRows) : say('spoken.missing')}
      </Typography>
      <Choice
        label={say('spoken.missing')}
        value={settings.missingVariables}
        options={[
          { value: 'send', words: say('spoken.missingSend') },
          { value: 'reject', words: say('spoken.missingReject') },
        ]}
        disabled={isLocked}
        onChange={(missingVariables) => onChange({ missingVariables })}
      />
    </Box>
  );
}

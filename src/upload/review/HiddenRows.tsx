import { Alert, Box } from '@mui/material';
import { Choice } from './Choice';
import { RowFold } from './RowFold';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Rows that nobody sees who opens the workbook, as those that a filter took out: left out, or sent when the user says so. */
export function HiddenRows({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say, count } = useReviewText();
  const { hidden } = list.result;
  if (hidden.count === 0) return null;
  const isSent = list.settings.hidden === 'send';
  return (
    <Alert severity={isSent ? 'warning' : 'info'} role="note">
      {count(isSent ? 'hidden.sent' : 'hidden.leftOut', hidden.count)}
      <Box sx={{ my: 0.5 }}>
        <Choice
          label={say('hidden.title')}
          value={settings.hidden}
          options={[
            { value: 'skip', words: say('hidden.skip') },
            { value: 'send', words: say('hidden.send') },
          ]}
          disabled={isLocked}
          onChange={(choice) => onChange({ hidden: choice })}
        />
      </Box>
      <RowFold title={say('hidden.title')} rows={hidden} />
    </Alert>
  );
}

import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/**
 * Says which other default countries fit far better than the chosen one, and changes to one; then stays, to change back.
 * As long as none is chosen, CountryNotice proposes them.
 */
export function CountrySuggestion({ list, settings, isLocked, onChange }: ReviewProps) {
  const { say, percent, country, and } = useReviewText();
  const [used, setUsed] = useState<{ from: string; to: string } | null>(null);
  const nameOf = (code: string) => (code === 'as-written' ? say('country.asWritten') : country(code));
  if (used && used.to === settings.country) {
    return (
      <Notice
        text={say('country.used', { country: country(used.to) })}
        disabled={isLocked}
        actions={[
          {
            words: say('country.back', { country: nameOf(used.from) }),
            act: () => onChange({ country: used.from }),
          },
        ]}
      />
    );
  }
  const better = list.result.betterCountries.filter((each) => each.country !== settings.country);
  if (better.length === 0 || settings.country === 'as-written') return null;
  const shares = better.map((each) =>
    say('country.share', { share: percent(each.share), country: country(each.country) }),
  );
  return (
    <Notice
      text={say('country.better', {
        shares: and(shares),
        now: nameOf(settings.country),
      })}
      disabled={isLocked}
      actions={better.map(({ country: to }) => ({
        words: say('country.use', { country: country(to) }),
        act: () => {
          setUsed({ from: settings.country, to });
          onChange({ country: to });
        },
      }))}
    />
  );
}

interface NoticeProps {
  text: string;
  actions: { words: string; act: () => void }[];
  disabled?: boolean;
}

function Notice({ text, actions, disabled }: NoticeProps) {
  return (
    <Alert severity="info" role="note">
      {text}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {actions.map(({ words, act }) => (
          <Button
            key={words}
            color="inherit"
            size="small"
            variant="outlined"
            disabled={disabled}
            onClick={act}
          >
            {words}
          </Button>
        ))}
      </Box>
    </Alert>
  );
}

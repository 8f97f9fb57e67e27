import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Says that another default country fits far better, and changes to it; then stays, to change back. */
export function CountrySuggestion({ list, settings, isLocked, onChange }: ReviewProps) {
  const { say, percent, country } = useReviewText();
  const [used, setUsed] = useState<{ from: string; to: string } | null>(null);
  const nameOf = (code: string) => (code === 'as-written' ? say('country.asWritten') : country(code));
  if (used && used.to === settings.country) {
    return (
      <Notice
        text={say('country.used', { country: country(used.to) })}
        action={say('country.back', { country: nameOf(used.from) })}
        disabled={isLocked}
        onAct={() => onChange({ country: used.from })}
      />
    );
  }
  const [better] = list.result.betterCountries;
  if (!better || better.country === settings.country) return null;
  const use = () => {
    setUsed({ from: settings.country, to: better.country });
    onChange({ country: better.country });
  };
  return (
    <Notice
      text={say(settings.country === 'as-written' ? 'country.betterThanNone' : 'country.better', {
        share: percent(better.share),
        country: country(better.country),
        now: nameOf(settings.country),
      })}
      action={say('country.use', { country: country(better.country) })}
      disabled={isLocked}
      onAct={use}
    />
  );
}

interface NoticeProps {
  text: string;
  action: string;
  disabled?: boolean;
  onAct: () => void;
}

function Notice({ text, action, disabled, onAct }: NoticeProps) {
  return (
    <Alert
      severity="info"
      role="note"
      sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      action={
        <Button color="inherit" size="small" variant="outlined" disabled={disabled} onClick={onAct}>
          {action}
        </Button>
      }
    >
      {text}
    </Alert>
  );
}

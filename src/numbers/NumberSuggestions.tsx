import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Suggestion } from '../phonelist/number/judgeNumber';

interface NumberSuggestionsProps {
  suggestions: readonly Suggestion[];
  disabled: boolean;
  onUse: (number: string) => void;
}

/** What a text that is not one number may be meant as: each takes its place when it is chosen. */
export function NumberSuggestions({ suggestions, disabled, onUse }: NumberSuggestionsProps) {
  const translate = useTranslate();
  if (suggestions.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {suggestions.map(({ number }) => (
        <Button key={number} size="small" disabled={disabled} onClick={() => onUse(number)}>
          {translate('numbers.useNumber', { number })}
        </Button>
      ))}
    </Box>
  );
}

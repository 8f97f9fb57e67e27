import { Box, Button, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { MissingVariables } from './MissingVariables';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { SpokenVariable } from './SpokenVariable';
import { spokenLines, withFallbacks } from './spokenLines';
import { useReviewText } from './useReviewText';

const NONE: ReadonlyMap<number, string> = new Map();

/** Values that would be spoken badly to the person who is called, by variable, and what can go up in their place. */
export function SpokenBadly(props: ReviewProps) {
  const { list, settings, isLocked = false, onChange } = props;
  const { say } = useReviewText();
  // By column: a variable that goes to another place takes along what was written for it.
  const [written, setWritten] = useState(NONE);
  const lines = spokenLines(list, settings);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (written.size === 0 || isLocked) return;
    onChange({ variableDefaults: withFallbacks(settings, written) });
    setWritten(NONE);
  };
  const missing = <MissingVariables {...props} />;
  if (lines.length === 0) return missing;
  return (
    <Part title={say('spoken.title')}>
      <Typography variant="body2" color="textSecondary">
        {say('spoken.what')}
      </Typography>
      <form onSubmit={apply} noValidate aria-label={say('spoken.title')}>
        {lines.map((line) => (
          <SpokenVariable
            key={line.column}
            line={line}
            name={props.variableNames[line.variable] || say('variable', { position: line.variable + 1 })}
            written={written.get(line.column) ?? line.fallback}
            review={props}
            onWrite={(text) => setWritten((now) => new Map(now).set(line.column, text))}
          />
        ))}
        <Box sx={{ mt: 1 }}>
          <Button type="submit" size="small" variant="outlined" disabled={written.size === 0 || isLocked}>
            {say('spoken.apply')}
          </Button>
        </Box>
      </form>
      {missing}
    </Part>
  );
}

import { Box, Typography } from '@mui/material';
import type { Encoding } from '../phonelist/readSettings';
import { useUploadText } from './useUploadText';

interface ForeignLinesProps {
  lines: readonly { line: number; text: string }[];
  encoding: Encoding;
}

/** The first lines with accents or other writing: whether they read well shows whether the encoding is right. */
export function ForeignLines({ lines, encoding }: ForeignLinesProps) {
  const { say, number } = useUploadText();
  return (
    <Box sx={{ mt: 1, minWidth: 0 }}>
      <Typography variant="body2">
        {say('settings.foreign', { encoding: say(`settings.encodings.${encoding}`) })}
      </Typography>
      {lines.map(({ line, text }) => (
        <Typography key={line} variant="body2" noWrap sx={{ whiteSpace: 'pre' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {number(line)}
          </Box>{' '}
          {text}
        </Typography>
      ))}
    </Box>
  );
}

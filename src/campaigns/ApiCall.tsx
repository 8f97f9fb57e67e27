import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CurlLine } from '../layout/CurlLine';
import type { Verdict } from './accepts';

interface ApiCallProps {
  /** Its heading is `api.calls.<name>`. */
  name: 'campaign' | 'list' | 'add' | 'upload' | 'remove';
  hint?: string;
  /** Why SIP Caller would refuse the call now, if it would. */
  refusal?: Verdict;
  lines: string[];
  /** Said in place of no line. */
  none?: string;
  children?: ReactNode;
}

/** One call of the API: what it does, and its command. */
export function ApiCall({ name, hint, refusal, lines, none, children }: ApiCallProps) {
  const translate = useTranslate();
  const heading = translate(`api.calls.${name}`);
  return (
    <Box component="section" aria-label={heading} sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2">
        {heading}
      </Typography>
      {hint && (
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      )}
      {refusal?.accepts === false && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {translate(`campaigns.accepts.${refusal.reason}`)}
        </Typography>
      )}
      {children}
      {lines.length === 0 && <Typography variant="body2">{none}</Typography>}
      {lines.map((line, index) => (
        <CurlLine
          key={line}
          line={line}
          what={lines.length > 1 ? `curl: ${heading} (${index + 1}/${lines.length})` : `curl: ${heading}`}
        />
      ))}
    </Box>
  );
}

import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { errorMessage, serverWords } from '../errorMessage';
import { useSipCaller } from '../providers/SipCallerContext';
import { SipCallerError } from '../sipcaller/errors';
import { RawText } from './RawText';

interface ErrorNoticeProps {
  error: unknown;
  /** What was being done, as a heading. */
  title?: string;
  /** Said instead of our sentence for this error, where more is known than the error tells. */
  text?: string;
  severity?: 'error' | 'warning' | 'info';
  onRetry?: () => void;
  children?: ReactNode;
}

/** An error where the user acted: our sentence, the server's words, and the raw answer one click away. */
export function ErrorNotice({ error, title, text, severity = 'error', onRetry, children }: ErrorNoticeProps) {
  const translate = useTranslate();
  const { account } = useSipCaller();
  const [open, setOpen] = useState(false);
  const words = serverWords(error, translate);
  return (
    <Alert
      severity={severity}
      role="alert"
      sx={{ alignItems: 'flex-start' }}
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {translate('common.retry')}
          </Button>
        )
      }
    >
      {title && <AlertTitle>{title}</AlertTitle>}
      {text ?? errorMessage(error, translate, account)} {words}
      {children}
      {error instanceof SipCallerError && (
        <Box>
          <Button
            color="inherit"
            size="small"
            sx={{ ml: -0.6 }}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {translate('common.details')}
          </Button>
          {open && <RawAnswer error={error} />}
        </Box>
      )}
    </Alert>
  );
}

function RawAnswer({ error }: { error: SipCallerError }) {
  const translate = useTranslate();
  const status = error.status
    ? translate('errors.status', { status: error.status })
    : translate('errors.noStatus');
  return (
    <>
      <Typography variant="body2">
        {error.call} · {status}
      </Typography>
      <Typography variant="caption">{translate('errors.rawAnswer')}</Typography>
      <RawText>{error.body || translate('errors.emptyAnswer')}</RawText>
    </>
  );
}

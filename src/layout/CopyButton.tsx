import CheckIcon from '@mui/icons-material/Check';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { copyText } from './copyText';

const SHOWN_MS = 2_000;

/** Copies a text, and says so on the spot. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    setCopied(await copyText(text));
  };
  const label = copied ? translate('common.copied') : translate('common.copy', { what });
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={copy} sx={{ p: 0.25 }}>
        {copied ? <CheckIcon sx={{ fontSize: 16 }} /> : <CopyIcon sx={{ fontSize: 16 }} />}
      </IconButton>
    </Tooltip>
  );
}

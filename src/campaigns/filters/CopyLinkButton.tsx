import CheckIcon from '@mui/icons-material/Check';
import LinkIcon from '@mui/icons-material/Link';
import { Button, Popover, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { listLink } from './listLink';

/** Copies a link to this list for a colleague; where the browser forbids that, shows it to be copied by hand. */
export function CopyLinkButton() {
  const translate = useTranslate();
  const { filterValues, sort } = useListContext();
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState<HTMLElement | null>(null);
  const link = listLink(window.location.href, filterValues, sort);
  const isCopied = copied === link;

  const copy = async (button: HTMLElement) => {
    try {
      // Only pages from https or this machine have a clipboard.
      await navigator.clipboard.writeText(link);
      setCopied(link);
    } catch {
      setByHand(button);
    }
  };
  return (
    <>
      <Button
        startIcon={isCopied ? <CheckIcon /> : <LinkIcon />}
        onClick={(event) => copy(event.currentTarget)}
      >
        <span aria-live="polite">{translate(isCopied ? 'filters.link.copied' : 'filters.link.copy')}</span>
      </Button>
      <Popover
        open={byHand !== null}
        anchorEl={byHand}
        onClose={() => setByHand(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { sx: { p: 2, width: 480, maxWidth: 'calc(100vw - 32px)' } } }}
      >
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate('filters.link.byHand')}
        </Typography>
        <TextField
          autoFocus
          margin="none"
          label={translate('filters.link.label')}
          value={link}
          onFocus={(event) => event.target.select()}
          slotProps={{ input: { readOnly: true } }}
        />
      </Popover>
    </>
  );
}

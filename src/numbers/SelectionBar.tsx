import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { allowsRemoval } from '../campaigns/accepts';
import { asSentences } from '../i18n/oneMark';
import type { Campaign } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { RemoveSelected } from './RemoveSelected';
import { SelectAll } from './SelectAll';
import { selectedCount } from './selection';
import { useSelectionText } from './useSelectionText';

/** What is selected, said exactly, the way to all that match, and the removal. */
export function SelectionBar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { selection, dispatch, canSelect } = useNumberSelection();
  const text = useSelectionText(selection, campaign);
  const removal = allowsRemoval(campaign);
  const words = useRef<HTMLElement>(null);
  // What was pressed may be gone after it, and the focus with it.
  const keepFocus = () => {
    if (document.activeElement === document.body) words.current?.focus();
  };
  const isPressed = useRef(false);
  const press = () => {
    isPressed.current = true;
  };
  useEffect(() => {
    if (isPressed.current) keepFocus();
    isPressed.current = false;
  });
  const isSomething = canSelect && selectedCount(selection) !== 0;
  const refusal = removal.accepts ? '' : translate(`campaigns.accepts.${removal.reason}`);

  return (
    // Its height stays, whatever is selected, so that no row moves under the pointer.
    <Box sx={BAR}>
      <Typography
        ref={words}
        tabIndex={-1}
        variant="body2"
        role="status"
        color={isSomething ? 'textPrimary' : 'textSecondary'}
        sx={{ minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {isSomething && refusal ? asSentences([text, refusal]) : refusal || text}
      </Typography>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          gap: 1,
          flexShrink: 0,
          maxWidth: '100%',
        }}
      >
        {canSelect && <SelectAll onSelected={press} />}
        {isSomething && (
          <Button
            size="small"
            onClick={() => {
              press();
              dispatch({ type: 'cleared' });
            }}
          >
            {translate('numbers.selection.clear')}
          </Button>
        )}
        {canSelect && <RemoveSelected campaign={campaign} onClosed={keepFocus} />}
      </Box>
    </Box>
  );
}

const BAR = {
  display: 'flex',
  flexDirection: { xs: 'column', md: 'row' },
  alignItems: { xs: 'flex-start', md: 'center' },
  columnGap: 1,
  minHeight: { xs: 80, md: 36 },
  width: '100%',
};

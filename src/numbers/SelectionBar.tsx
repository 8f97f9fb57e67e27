import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { allowsRemoval } from '../campaigns/accepts';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { RemoveNumbersDialog } from './RemoveNumbersDialog';
import { selectedCount } from './selection';
import { useSelectionText } from './useSelectionText';

/** What is selected, said exactly, and its removal. */
export function SelectionBar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { selection, dispatch, isStale } = useNumberSelection();
  const text = useSelectionText(selection, campaign);
  // The dialog keeps the set that it was opened with, whatever happens to the list behind it.
  const [frozen, setFrozen] = useState<CampaignNumber[] | null>(null);
  const words = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // After a removal the button that opened the dialog is gone, and the focus with it.
    if (wasOpen.current && !frozen && document.activeElement === document.body) words.current?.focus();
    wasOpen.current = frozen !== null;
  }, [frozen]);
  const isSomething = selectedCount(selection) !== 0;

  return (
    // Its height stays, whatever is selected, so that no row moves under the pointer.
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36, width: '100%' }}>
      <Typography
        ref={words}
        tabIndex={-1}
        variant="body2"
        role="status"
        color={isSomething ? 'textPrimary' : 'textSecondary'}
      >
        {text}
      </Typography>
      {isSomething && (
        <>
          <Button size="small" onClick={() => dispatch({ type: 'cleared' })}>
            {translate('numbers.selection.clear')}
          </Button>
          <Button
            size="small"
            color="error"
            variant="outlined"
            startIcon={<DeleteIcon />}
            disabled={isStale || !allowsRemoval(campaign).accepts}
            onClick={() => selection.how === 'numbers' && setFrozen([...selection.numbers.values()])}
          >
            {translate('numbers.remove.button')}
          </Button>
        </>
      )}
      {frozen && <RemoveNumbersDialog campaign={campaign} numbers={frozen} onClose={() => setFrozen(null)} />}
    </Box>
  );
}

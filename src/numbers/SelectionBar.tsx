import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { allowsRemoval } from '../campaigns/accepts';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { RemoveNumbersDialog } from './RemoveNumbersDialog';
import { useSelectedNumbers } from './useSelectedNumbers';

/** What is selected, said exactly, and its removal. */
export function SelectionBar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { onUnselectItems, isFetching, isPlaceholderData } = useListContext();
  const selected = useSelectedNumbers();
  // The dialog keeps the set that it was opened with, whatever happens to the list behind it.
  const [frozen, setFrozen] = useState<CampaignNumber[] | null>(null);
  const words = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // After a removal the button that opened the dialog is gone, and the focus with it.
    if (wasOpen.current && !frozen && document.activeElement === document.body) words.current?.focus();
    wasOpen.current = frozen !== null;
  }, [frozen]);
  const isStale = isFetching || isPlaceholderData;

  return (
    // Its height stays, whatever is selected, so that no row moves under the pointer.
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36, width: '100%' }}>
      <Typography
        ref={words}
        tabIndex={-1}
        variant="body2"
        role="status"
        color={selected.length > 0 ? 'textPrimary' : 'textSecondary'}
      >
        {translate(selected.length > 0 ? 'numbers.selected' : 'numbers.noneSelected', {
          smart_count: selected.length,
          count: formatNumber(selected.length),
        })}
      </Typography>
      {selected.length > 0 && (
        <>
          <Button size="small" onClick={() => onUnselectItems()}>
            {translate('numbers.clearSelection')}
          </Button>
          <Button
            size="small"
            color="error"
            variant="outlined"
            startIcon={<DeleteIcon />}
            disabled={isStale || !allowsRemoval(campaign).accepts}
            onClick={() => setFrozen(selected)}
          >
            {translate('numbers.remove.button')}
          </Button>
        </>
      )}
      {frozen && <RemoveNumbersDialog campaign={campaign} numbers={frozen} onClose={() => setFrozen(null)} />}
    </Box>
  );
}

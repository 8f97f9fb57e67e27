import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { startTransition, useEffect, useRef, useState } from 'react';
import { type RaRecord, useEvent, useListContext, useTranslate } from 'react-admin';
import { allowsRemoval } from '../campaigns/accepts';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { RemovalDialog } from './RemovalDialog';
import { type Selection, selectedCount } from './selection';

interface RemoveSelectedProps {
  campaign: Campaign;
  /** After the dialog has given the focus back, if what had it is still there. */
  onClosed: () => void;
}

/** Opens the removal of what is selected. */
export function RemoveSelected({ campaign, onClosed }: RemoveSelectedProps) {
  const translate = useTranslate();
  const { data: rows = [] } = useListContext<CampaignNumber & RaRecord>();
  const { selection, isStale } = useNumberSelection();
  // The dialog keeps the set that it was opened with, whatever happens to the list behind it.
  const [asked, setAsked] = useState<{ selection: Selection; rows: CampaignNumber[] } | null>(null);
  const wasOpen = useRef(false);
  const tellClosed = useEvent(onClosed);
  useEffect(() => {
    if (wasOpen.current && !asked) tellClosed();
    wasOpen.current = asked !== null;
  }, [asked, tellClosed]);
  const count = selectedCount(selection);
  return (
    <>
      {count !== 0 && (
        <Button
          size="small"
          color="error"
          variant="outlined"
          startIcon={<DeleteIcon />}
          disabled={isStale || !allowsRemoval(campaign).accepts}
          // In steps of a few milliseconds: a dialog takes long to draw.
          onClick={() => startTransition(() => setAsked({ selection, rows }))}
        >
          {translate(count === null ? 'numbers.remove.countFirst' : 'numbers.remove.button')}
        </Button>
      )}
      {asked && <RemovalDialog campaign={campaign} {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

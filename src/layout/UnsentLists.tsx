import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type ListInHand, useListKeeper, useListsInHand } from '../providers/ListsContext';
import { useListWords } from './useListWords';

/** Lists that were chosen and not sent, each with the way to go on with it and to end it. */
export function UnsentLists({ lists }: { lists: readonly ListInHand[] }) {
  const translate = useTranslate();
  const keeper = useListKeeper();
  const words = useListWords();
  const id = useId();
  const [asked, setAsked] = useState<ListInHand | null>(null);
  const discard = (list: ListInHand) => (list.hasHandwork ? setAsked(list) : keeper?.discard(list.to));
  return (
    <Box
      component="ul"
      aria-label={translate('upload.inHand.label')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {lists.map((list) => (
        <Box
          component="li"
          key={list.id}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
        >
          <Box component="span" id={`${id}${list.id}`} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {words.isNotSent(list)}
          </Box>
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            <Button size="small" component={Link} to={list.to} aria-describedby={`${id}${list.id}`}>
              {translate('upload.inHand.continue')}
            </Button>
            <Button
              size="small"
              color="inherit"
              aria-describedby={`${id}${list.id}`}
              onClick={() => discard(list)}
            >
              {translate('upload.inHand.discard')}
            </Button>
          </Box>
        </Box>
      ))}
      {asked && (
        <DiscardDialog
          list={asked}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            keeper?.discard(asked.to);
          }}
        />
      )}
    </Box>
  );
}

/** The lists that are not sent, but for that of one page. */
export function useUnsentLists(except?: string): readonly ListInHand[] {
  return useListsInHand().filter(({ to }) => to !== except);
}

interface DiscardDialogProps {
  list: ListInHand;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before what the user has corrected is lost with its list. */
function DiscardDialog({ list, onClose, onConfirm }: DiscardDialogProps) {
  const translate = useTranslate();
  const { name } = useListWords();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>
        {translate('upload.inHand.discardTitle', { what: name(list) })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{translate('upload.inHand.discardText')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('common.cancel')}
        </Button>
        <Button color="warning" onClick={onConfirm}>
          {translate('upload.inHand.discard')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

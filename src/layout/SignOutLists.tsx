import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ListInHand } from '../providers/ListsContext';
import { useListWords } from './useListWords';

interface SignOutListsProps {
  here: readonly ListInHand[];
  /** In other tabs. */
  elsewhere: readonly ListInHand[];
  onStay: () => void;
  onLeave: () => void;
}

/** Says which lists are not sent, and that signing out discards them. */
export function SignOutLists({ here, elsewhere, onStay, onLeave }: SignOutListsProps) {
  const translate = useTranslate();
  const { isNotSent } = useListWords();
  const id = useId();
  const count = [...here, ...elsewhere].reduce((sum, { files }) => sum + files.length, 0);
  return (
    <Dialog open onClose={onStay} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>
        {translate('upload.inHand.signOutTitle', { smart_count: count })}
      </DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ mt: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
          {here.map((list) => (
            <li key={list.id}>{isNotSent(list)}</li>
          ))}
          {elsewhere.map((list) => (
            <li key={list.id}>
              {isNotSent(list)} {translate('upload.inHand.inAnotherTab')}
            </li>
          ))}
        </Box>
        <Typography id={`${id}-text`}>
          {translate('upload.inHand.signOutText', { smart_count: count })}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onStay} autoFocus>
          {translate('common.leave.stay')}
        </Button>
        <Button color="warning" onClick={onLeave}>
          {translate('upload.inHand.signOutConfirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

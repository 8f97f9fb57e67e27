import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePreferences } from '../preferences';
import { Keys } from './Keys';
import { type Action, SHORTCUTS } from './shortcuts';

/** The shortcuts that there are. */
export function ShortcutsDialog({ onClosed }: { onClosed: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const { singleKeys } = usePreferences();
  const [isOpen, setOpen] = useState(true);
  const close = () => setOpen(false);
  const words = (action: Action) =>
    translate(
      `palette.shortcuts.${action.type}`,
      action.type === 'go' ? { place: translate(action.place) } : {},
    );
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      aria-labelledby={titleId}
      maxWidth="xs"
      fullWidth
      slotProps={{ transition: { onExited: onClosed } }}
    >
      <DialogTitle id={titleId}>{translate('palette.shortcuts.title')}</DialogTitle>
      <DialogContent>
        {singleKeys === 'off' && <Alert severity="info">{translate('palette.keys.offNow')}</Alert>}
        <Table size="small" aria-labelledby={titleId}>
          <TableBody>
            {SHORTCUTS.map(({ strokes, action }) => (
              <TableRow key={strokes.join()}>
                <TableCell component="th" scope="row" sx={{ px: 0 }}>
                  {words(action)}
                </TableCell>
                <TableCell align="right" sx={{ px: 0, color: 'text.secondary' }}>
                  <Keys strokes={strokes} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={close}>
          {translate('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import UndoIcon from '@mui/icons-material/Undo';
import { Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { ImportJob } from '../imports/importJob';
import { useJobs } from '../providers/JobsContext';
import { UndoDialog } from './UndoDialog';
import { undoLeft } from './undos';
import { useReceiptText } from './useReceiptText';

/** The button that takes an import back, or what is left of it; without anything left, why there is none. */
export function UndoImport({ job }: { job: ImportJob }) {
  const { say, counted } = useReceiptText();
  const views = useJobs();
  const left = useMemo(() => undoLeft(views, job), [views, job]);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {left.count > 0 ? (
        <Button variant="outlined" startIcon={<UndoIcon />} onClick={() => setOpen(true)}>
          {counted('undo.button', left.count)}
        </Button>
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ alignSelf: 'center' }}>
          {left.putBack > 0 ? counted('undo.putBackSince', left.putBack) : say('undo.nothingLeft')}
        </Typography>
      )}
      {isOpen && <UndoDialog job={job} left={left} onClose={() => setOpen(false)} />}
    </>
  );
}

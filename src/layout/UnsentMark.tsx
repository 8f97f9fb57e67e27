import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useListsInHand } from '../providers/ListsContext';
import { useNumberFormat } from './useNumberFormat';
import { VISUALLY_HIDDEN } from './visuallyHidden';

/** Below the menu entry of uploads: how many files are not sent. It is no part of what the entry is called. */
export function UnsentMark({ id }: { id: string }) {
  const translate = useTranslate();
  const number = useNumberFormat();
  const count = useListsInHand().reduce((sum, { files }) => sum + files.length, 0);
  if (count === 0) return null;
  const values = { smart_count: count, count: number(count) };
  return (
    <>
      <Typography
        variant="caption"
        component="div"
        aria-hidden
        sx={{ color: 'warning.main', fontWeight: 600 }}
      >
        {translate('upload.inHand.mark', values)}
      </Typography>
      <Box component="span" id={id} aria-hidden sx={VISUALLY_HIDDEN}>
        {translate('upload.inHand.markWhole', values)}
      </Box>
    </>
  );
}

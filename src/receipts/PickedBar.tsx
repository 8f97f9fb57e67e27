import RestoreIcon from '@mui/icons-material/Restore';
import { Box, Button, Typography } from '@mui/material';
import type { PickState } from './usePicks';
import { useReceiptText } from './useReceiptText';

interface PickedBarProps {
  picked: PickState;
  /** Those of the removed numbers that pass the filter; none without one. */
  found: readonly number[];
  onRestore: (picked: number[]) => void;
}

/** What is ticked to be put back, said exactly. */
export function PickedBar({ picked: { picks, pick, clear }, found, onRestore }: PickedBarProps) {
  const { say, counted } = useReceiptText();
  const size = picks.size();
  const hasMore = found.some((index) => !picks.has(index));
  return (
    // Its height stays, so that no row moves under the pointer.
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        minHeight: 36,
        displayPrint: 'none',
      }}
    >
      <Typography variant="body2" role="status">
        {size > 0 && counted('numbers.selected', size)}
      </Typography>
      {size > 0 && (
        <>
          <Button
            size="small"
            variant="outlined"
            startIcon={<RestoreIcon />}
            onClick={() => onRestore(picks.indexes())}
          >
            {counted('restore.some', size)}
          </Button>
          <Button size="small" onClick={clear}>
            {say('numbers.clear')}
          </Button>
        </>
      )}
      {hasMore && (
        <Button size="small" onClick={() => pick(found, true)}>
          {counted('numbers.selectFound', found.length)}
        </Button>
      )}
    </Box>
  );
}

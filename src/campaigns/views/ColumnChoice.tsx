import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, Checkbox, FormControlLabel, IconButton } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { type CampaignColumn, FIXED_COLUMN } from './columns';

interface ColumnChoiceProps {
  column: CampaignColumn;
  /** Zero-based; -1 for a column that is not shown. */
  place: number;
  /** How many are shown. */
  count: number;
  onToggle: () => void;
  onMove: (places: number) => void;
}

/** One column: shown or not, and its place among those shown. */
export function ColumnChoice({ column, place, count, onToggle, onMove }: ColumnChoiceProps) {
  const translate = useTranslate();
  const field = translate(`campaigns.fields.${column}`);
  const pressed = useRef<HTMLButtonElement | null>(null);
  // The browser takes the focus from what moves in the page: the pressed button gets it back.
  useEffect(() => {
    if (place >= 0) pressed.current?.focus();
    pressed.current = null;
  }, [place]);

  const mover = (name: 'up' | 'down', places: number) => {
    const canMove = place >= 0 && place + places >= 0 && place + places < count;
    return (
      <IconButton
        size="small"
        aria-label={translate(`views.columns.${name}`, { column: field })}
        // Not disabled: a button at the end of its way keeps the focus.
        aria-disabled={!canMove}
        onClick={({ currentTarget }) => {
          if (!canMove) return;
          pressed.current = currentTarget;
          onMove(places);
        }}
        sx={{ visibility: place < 0 ? 'hidden' : undefined, '&[aria-disabled=true]': { opacity: 0.35 } }}
      >
        {name === 'up' ? <UpIcon fontSize="inherit" /> : <DownIcon fontSize="inherit" />}
      </IconButton>
    );
  };
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
      <FormControlLabel
        sx={{ mr: 2, ml: 0 }}
        control={
          <Checkbox
            size="small"
            sx={{ p: 0.5 }}
            checked={place >= 0}
            disabled={column === FIXED_COLUMN}
            onChange={onToggle}
          />
        }
        label={field}
      />
      <span>
        {mover('up', -1)}
        {mover('down', 1)}
      </span>
    </Box>
  );
}

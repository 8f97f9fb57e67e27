import { Box, MenuItem, TextField } from '@mui/material';
import type { ItemFilter } from './findItems';
import { OUTCOMES, type Outcome } from './receipt';
import type { ReceiptSums } from './sumUpReceipt';
import { useReceiptText } from './useReceiptText';

interface ItemFilterBarProps {
  kind: string;
  filter: ItemFilter;
  sums: ReceiptSums | null;
  onChange: (filter: ItemFilter) => void;
}

/** Which numbers of a receipt are shown: by their outcome, and by a part of the number or of a value. */
export function ItemFilterBar({ kind, filter, sums, onChange }: ItemFilterBarProps) {
  const { say, number } = useReceiptText();
  const offered = OUTCOMES.filter((outcome) => !sums || sums.outcomes[outcome] > 0);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
      <TextField
        type="search"
        margin="none"
        label={say('numbers.search')}
        value={filter.text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
        sx={{ maxWidth: 320 }}
      />
      <TextField
        select
        margin="none"
        label={say('numbers.filter')}
        value={filter.outcome ?? ANY}
        onChange={({ target }) =>
          onChange({ ...filter, outcome: target.value === ANY ? null : (target.value as Outcome) })
        }
        sx={{ maxWidth: 240 }}
      >
        <MenuItem value={ANY}>{say('numbers.anyOutcome')}</MenuItem>
        {offered.map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {say(`outcomes.${kind}.${outcome}`)}
            {sums && ` (${number(sums.outcomes[outcome])})`}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

const ANY = 'any';

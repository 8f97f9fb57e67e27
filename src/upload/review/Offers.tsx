import { Box, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import { BeforeAfter } from './BeforeAfter';
import { type OfferLine, offerLines } from './offerLines';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** Repairs with more than one reading: each with its count and a switch, and none made by itself. */
export function Offers({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say } = useReviewText();
  const lines = offerLines(list.result, settings);
  if (lines.length === 0) return null;
  return (
    <Part title={say('offers.title')}>
      <Typography variant="body2" color="textSecondary">
        {say('offers.what')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <OfferItem
            key={line.offer}
            line={line}
            disabled={isLocked}
            onSwitch={() => onChange(line.change)}
          />
        ))}
      </Box>
    </Part>
  );
}

interface OfferItemProps {
  line: OfferLine;
  disabled: boolean;
  onSwitch: () => void;
}

function OfferItem({
  line: { offer, isTaken, open, repaired, example },
  disabled,
  onSwitch,
}: OfferItemProps) {
  const { say, count } = useReviewText();
  const id = useId();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <Switch
        size="small"
        checked={isTaken}
        disabled={disabled}
        onChange={onSwitch}
        slotProps={{ input: { 'aria-labelledby': `${id}-name`, 'aria-describedby': `${id}-what` } }}
        sx={{ mt: 0.25, flexShrink: 0 }}
      />
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, justifyContent: 'space-between' }}>
          <Typography variant="body2" id={`${id}-name`} sx={{ fontWeight: 600 }}>
            {say(`offers.${offer}.name`)}
          </Typography>
          <Typography variant="body2">
            {open > 0 && count('offers.open', open)} {isTaken && count('offers.repaired', repaired)}
          </Typography>
        </Box>
        <Typography variant="body2" color="textSecondary" id={`${id}-what`}>
          {say(`offers.${offer}.what`)} {example && <BeforeAfter sample={example} />}
        </Typography>
      </Box>
    </Box>
  );
}

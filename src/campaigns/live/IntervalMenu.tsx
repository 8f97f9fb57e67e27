import ArrowIcon from '@mui/icons-material/ArrowDropDown';
import CheckIcon from '@mui/icons-material/Check';
import { Button, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { INTERVALS, type Interval } from './pace';

interface IntervalMenuProps {
  interval: Interval;
  onChoose: (interval: Interval) => void;
}

/** How often the list refreshes itself. */
export function IntervalMenu({ interval, onChoose }: IntervalMenuProps) {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = (value: Interval) => translate(value ? 'live.every' : 'live.off', { seconds: value });
  return (
    <>
      <Button
        size="small"
        endIcon={<ArrowIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        aria-label={translate('live.interval', { interval: name(interval) })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {name(interval)}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {INTERVALS.map((value) => (
          <MenuItem
            key={value}
            dense
            role="menuitemradio"
            aria-checked={value === interval}
            onClick={() => {
              setAnchor(null);
              onChoose(value);
            }}
          >
            <ListItemIcon>{value === interval && <CheckIcon fontSize="small" />}</ListItemIcon>
            <ListItemText>{name(value)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useListsInHand } from '../providers/ListsContext';
import { isAt, PLACES } from './places';
import { UnsentMark } from './UnsentMark';

const UPLOADS = '/upload';

/** The places of the console. */
export function ConsoleMenu({ onChoose }: { onChoose?: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const unsentId = useId();
  const hasUnsent = useListsInHand().length > 0;
  return (
    <List dense sx={{ px: 1, py: 2, position: 'sticky', top: 48 }}>
      {PLACES.map((place) => {
        const here = isAt(place, pathname);
        return (
          <ListItem key={place.to} disablePadding>
            <ListItemButton
              component={Link}
              to={place.to}
              selected={here}
              aria-current={here ? 'page' : undefined}
              aria-describedby={hasUnsent && place.to === UPLOADS ? unsentId : undefined}
              onClick={(event) => {
                // To go where one is already is no step, and nothing to go back from.
                if (pathname === place.to) event.preventDefault();
                onChoose?.();
              }}
              sx={{
                borderRadius: 1,
                '&.Mui-selected': { color: 'primary.main', bgcolor: 'primary.light' },
              }}
            >
              <ListItemIcon sx={{ color: 'inherit' }}>
                <place.icon fontSize="small" />
              </ListItemIcon>
              <Box sx={{ minWidth: 0 }}>
                <ListItemText>{translate(place.label)}</ListItemText>
                {hasUnsent && place.to === UPLOADS && <UnsentMark id={unsentId} />}
              </Box>
            </ListItemButton>
          </ListItem>
        );
      })}
    </List>
  );
}

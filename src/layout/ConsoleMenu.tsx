import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

const PLACES = [
  { to: '/campaigns', label: 'common.campaigns', icon: <CampaignIcon fontSize="small" /> },
  { to: '/upload', label: 'common.upload', icon: <UploadIcon fontSize="small" /> },
];

/** The places of the console. */
export function ConsoleMenu({ onChoose }: { onChoose?: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <List dense sx={{ px: 1, py: 2, position: 'sticky', top: 48 }}>
      {PLACES.map(({ to, label, icon }) => {
        const here = pathname.startsWith(to);
        return (
          <ListItem key={to} disablePadding>
            <ListItemButton
              component={Link}
              to={to}
              selected={here}
              aria-current={here ? 'page' : undefined}
              onClick={onChoose}
              sx={{
                borderRadius: 1,
                '&.Mui-selected': { color: 'primary.main', bgcolor: 'primary.light' },
              }}
            >
              <ListItemIcon sx={{ color: 'inherit' }}>{icon}</ListItemIcon>
              <ListItemText>{translate(label)}</ListItemText>
            </ListItemButton>
          </ListItem>
        );
      })}
    </List>
  );
}

import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useGetIdentity, useLogout, useTranslate } from 'react-admin';
import { useSipCaller } from '../providers/SipCallerContext';
import { MenuButton } from './MenuButton';

/** As whom one is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { account } = useSipCaller();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  return (
    <MenuButton label={translate('common.accountMenu')} icon={<AccountIcon />}>
      {() => [
        <MenuItem key="who" disabled dense sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText primary={identity?.fullName} secondary={translate('common.accountOf', { account })} />
        </MenuItem>,
        <MenuItem key="out" dense onClick={() => logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('common.signOut')}</ListItemText>
        </MenuItem>,
      ]}
    </MenuButton>
  );
}

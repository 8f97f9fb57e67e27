import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useLogout, useTranslate } from 'react-admin';
import { useSipCaller } from '../providers/SipCallerContext';
import { LeaveDialog } from './LeaveDialog';
import { MenuButton } from './MenuButton';
import { isWorkUnderWay } from './workUnderWay';

/** As whom one is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { account } = useSipCaller();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  const signOut = () => (isWorkUnderWay() ? setAsking(true) : logout());
  return (
    <>
      <MenuButton label={translate('common.accountMenu')} icon={<AccountIcon />}>
        {() => [
          <MenuItem key="who" disabled dense sx={{ '&.Mui-disabled': { opacity: 1 } }}>
            <ListItemText
              primary={identity?.fullName}
              secondary={translate('common.accountOf', { account })}
            />
          </MenuItem>,
          <MenuItem key="out" dense onClick={signOut}>
            <ListItemIcon>
              <LogoutIcon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{translate('common.signOut')}</ListItemText>
          </MenuItem>,
        ]}
      </MenuButton>
      {asking && <LeaveDialog onStay={() => setAsking(false)} onLeave={() => logout()} />}
    </>
  );
}

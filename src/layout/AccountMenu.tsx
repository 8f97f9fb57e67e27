import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Suspense } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { useSipCaller } from '../providers/SipCallerContext';
import { LeaveDialog } from './LeaveDialog';
import { lazyPart } from './lazyPart';
import { MenuButton } from './MenuButton';
import { SignOutLists } from './SignOutLists';
import { useSignOut } from './useSignOut';

const SignOutDialog = lazyPart(() => import('./jobs/SignOutDialog').then((file) => file.SignOutDialog), {
  onDismiss: ({ onStay }) => onStay,
});

/** As whom one is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { account } = useSipCaller();
  const { identity } = useGetIdentity();
  const { question, ask, stay, leaveWork, leaveLists, leave } = useSignOut();
  return (
    <>
      <MenuButton label={translate('common.accountMenu')} icon={<AccountIcon />}>
        {(close) => [
          <MenuItem key="who" disabled dense sx={{ '&.Mui-disabled': { opacity: 1 } }}>
            <ListItemText
              primary={identity?.fullName}
              secondary={translate('common.accountOf', { account })}
            />
          </MenuItem>,
          <MenuItem
            key="out"
            dense
            onClick={() => {
              close();
              ask();
            }}
          >
            <ListItemIcon>
              <LogoutIcon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{translate('common.signOut')}</ListItemText>
          </MenuItem>,
        ]}
      </MenuButton>
      {question?.about === 'work' && <LeaveDialog onStay={stay} onLeave={leaveWork} />}
      {question?.about === 'lists' && (
        <SignOutLists
          here={question.here}
          elsewhere={question.elsewhere}
          onStay={stay}
          onLeave={leaveLists}
        />
      )}
      {question?.about === 'jobs' && (
        <Suspense fallback={null}>
          <SignOutDialog onStay={stay} onLeave={leave} />
        </Suspense>
      )}
    </>
  );
}

import { Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NothingHere } from './NothingHere';

/** An account without campaigns, and where they are made. */
export function DashboardEmpty() {
  const translate = useTranslate();
  return (
    <Paper variant="outlined">
      <NothingHere title={translate('dashboard.empty')} hint={translate('dashboard.emptyHint')} />
    </Paper>
  );
}

import { Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ListEmpty } from '../layout/ListEmpty';

/** An account without campaigns, and where they are made. */
export function DashboardEmpty() {
  const translate = useTranslate();
  return (
    <Paper variant="outlined">
      <ListEmpty title={translate('dashboard.empty')} hint={translate('dashboard.emptyHint')} />
    </Paper>
  );
}

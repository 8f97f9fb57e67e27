import { Paper } from '@mui/material';
import { AccountEmpty } from '../layout/AccountEmpty';

/** In place of the pictures where there is nothing to picture. */
export function DashboardEmpty() {
  return (
    <Paper variant="outlined">
      <AccountEmpty />
    </Paper>
  );
}

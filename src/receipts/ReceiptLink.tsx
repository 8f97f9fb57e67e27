import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { receiptPath } from '../layout/jobs/jobActions';
import { useReceiptText } from './useReceiptText';

/** Leads to another receipt, out of a notice that names it. */
export function ReceiptLink({ id }: { id: string }) {
  const { say } = useReceiptText();
  return (
    <MuiLink component={Link} to={receiptPath(id)} color="inherit">
      {say('links.open')}
    </MuiLink>
  );
}

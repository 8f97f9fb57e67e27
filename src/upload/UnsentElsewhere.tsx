import { Alert } from '@mui/material';
import { UnsentLists, useUnsentLists } from '../layout/UnsentLists';

/** On a page without a list: those that wait on another one. */
export function UnsentElsewhere({ path }: { path: string }) {
  const lists = useUnsentLists(path);
  if (lists.length === 0) return null;
  return (
    <Alert severity="warning" role="note">
      <UnsentLists lists={lists} />
    </Alert>
  );
}

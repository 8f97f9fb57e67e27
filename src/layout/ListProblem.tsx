import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { ErrorNotice } from './ErrorNotice';

/** A list's read that failed: what it showed stays below, with the way to try again. */
export function ListProblem() {
  const translate = useTranslate();
  const { error, refetch, data } = useListContext();
  if (!error) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <ErrorNotice error={error} title={translate('common.listFailed')} onRetry={() => refetch()}>
        {data && <div>{translate('errors.whatWasShown')}</div>}
      </ErrorNotice>
    </Box>
  );
}

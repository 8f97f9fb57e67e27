import { Alert } from '@mui/material';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { checkListSearch } from './listAddress';

/**
 * Shows the list only under an address that it knows all of: what it does not know is taken out, before anything is
 * asked for, and is told.
 */
export function CheckedAddress({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { search } = useLocation();
  const checked = useMemo(() => checkListSearch(search), [search]);
  const isGood = checked.dropped.length === 0;
  const [dropped, setDropped] = useState<string[]>([]);
  useEffect(() => {
    if (!isGood) setDropped(checked.dropped);
  }, [isGood, checked]);
  return (
    <>
      {dropped.length > 0 && (
        <Alert
          severity="warning"
          onClose={() => setDropped([])}
          closeText={translate('common.close')}
          sx={{ mt: 1.5, overflowWrap: 'anywhere' }}
        >
          {translate('campaigns.leftOutOfAddress', { what: dropped.join(', ') })}
        </Alert>
      )}
      {isGood ? children : <Navigate to={{ search: checked.search }} replace />}
    </>
  );
}

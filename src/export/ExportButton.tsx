import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { lazyPart } from '../layout/lazyPart';
import type { ExportRequest } from './exportRequest';

// The writers of CSV and XLSX are loaded by those who export.
const ExportDialog = lazyPart(() => import('./ExportDialog').then((file) => file.ExportDialog), {
  onDismiss: ({ onClose }) => onClose,
});

/** Opens the export of the list at hand; `ask` says what that is at this moment. */
export function ExportButton({ ask }: { ask: () => ExportRequest }) {
  const translate = useTranslate();
  const [request, setRequest] = useState<ExportRequest | null>(null);
  return (
    <>
      <Button startIcon={<DownloadIcon />} aria-haspopup="dialog" onClick={() => setRequest(ask())}>
        {translate('exporting.button')}
      </Button>
      {request && (
        <Suspense fallback={null}>
          <ExportDialog request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </>
  );
}

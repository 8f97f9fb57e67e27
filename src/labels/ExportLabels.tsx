import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { writeLabelCsv } from './labelCsv';
import { useLabels } from './useLabels';

/** All labels as CSV, for a colleague or for another device. */
export function ExportLabels() {
  const translate = useTranslate();
  const { list } = useLabels();
  return (
    <Button
      startIcon={<DownloadIcon />}
      disabled={list.length === 0}
      onClick={() => saveText(writeLabelCsv(list), 'labels.csv')}
    >
      {translate('labels.export')}
    </Button>
  );
}

function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

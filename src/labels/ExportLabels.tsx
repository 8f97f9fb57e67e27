import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { saveFile } from '../layout/saveFile';
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
      onClick={() => saveFile(new Blob([writeLabelCsv(list)], { type: 'text/csv' }), 'labels.csv')}
    >
      {translate('labels.export')}
    </Button>
  );
}

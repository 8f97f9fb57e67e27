import PrintIcon from '@mui/icons-material/PrintOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Opens the browser's print dialog. */
export function PrintButton() {
  const translate = useTranslate();
  const label = translate('page.print');
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => window.print()}>
        <PrintIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

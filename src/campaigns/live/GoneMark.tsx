import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRowNews } from './RowNewsContext';

/** Says of a row that the list holds it no more; it keeps its place until the user asks for what waits. */
export function GoneMark({ id }: { id: string | number }) {
  const translate = useTranslate();
  if (!useRowNews().gone.has(id)) return null;
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      label={translate('live.gone')}
      title={translate('live.goneHint')}
      sx={{ height: '1.25rem', flexShrink: 0 }}
    />
  );
}

import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isObject } from '../sipcaller/json';

/** Any JSON value as the API sent it, nested ones indented; integers of any size keep every digit. */
export function ApiValue({ value }: { value: unknown }) {
  const translate = useTranslate();
  if (value == null) return <>–</>;
  if (value === '') return <>{translate('page.emptyText')}</>;
  if (typeof value === 'boolean') return <>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (Array.isArray(value)) {
    if (value.length === 0) return <>{translate('page.emptyList')}</>;
    return (
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the values of a list have no other name
          <li key={index}>
            <ApiValue value={item} />
          </li>
        ))}
      </Box>
    );
  }
  if (isObject(value)) return <ApiObject value={value} />;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{String(value)}</span>;
}

function ApiObject({ value }: { value: Record<string, unknown> }) {
  const translate = useTranslate();
  const entries = Object.entries(value);
  if (entries.length === 0) return <>{translate('page.emptyObject')}</>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 1.5, listStyle: 'none', borderLeft: 1, borderColor: 'divider' }}>
      {entries.map(([key, item]) => (
        <li key={key}>
          <Box component="code" sx={{ fontSize: 12, color: 'text.secondary' }}>
            {key}:
          </Box>{' '}
          <ApiValue value={item} />
        </li>
      ))}
    </Box>
  );
}

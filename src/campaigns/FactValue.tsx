import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { IdText } from '../labels/IdText';
import { ApiDate } from '../layout/ApiDate';
import { CopyButton } from '../layout/CopyButton';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { ApiValue } from './ApiValue';
import type { CampaignField } from './campaignFields';

const WORDS = { statuses: 'status', types: 'type', modes: 'mode' } as const;

/** The value of a documented field; one that is not of the documented kind is shown as it came. */
export function FactValue({ field: { show, path, label }, value }: { field: CampaignField; value: unknown }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const words = useCampaignWords();
  if (value == null) return <>–</>;
  if (show === 'count' && typeof value === 'number') return <>{formatNumber(value)}</>;
  if (show === 'date' && typeof value === 'string') return <ApiDate value={value} />;
  if (show === 'id' && typeof value === 'string') return <PlainId id={value} />;
  if (typeof show === 'object' && 'words' in show && typeof value === 'string')
    return <>{words[WORDS[show.words]](value)}</>;
  const ids = Array.isArray(value) ? value : [value];
  if (typeof show === 'object' && 'ids' in show && ids.every((id) => typeof id === 'string')) {
    if (ids.length === 0) return <>–</>;
    const what = translate(`campaigns.fields.${label ?? path}`);
    return ids.map((id) => (
      <div key={id}>
        <IdText kind={show.ids} id={id} what={what} />
      </div>
    ));
  }
  return <ApiValue value={value} />;
}

function PlainId({ id }: { id: string }) {
  const translate = useTranslate();
  return (
    <>
      <Box component="code" sx={{ fontSize: 12, mr: 0.5 }}>
        {id}
      </Box>
      <CopyButton text={id} what={translate('campaigns.fields.id')} />
    </>
  );
}

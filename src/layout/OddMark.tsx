import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { writeJson } from '../sipcaller/json';
import type { OddFields } from '../sipcaller/types';
import { useCampaignWords } from './useCampaignWords';

/** Says of a campaign which of its fields could not be read; nothing where all could. */
export function OddMark({ fields }: { fields: OddFields | undefined }) {
  const text = useCampaignWords().unreadable(fields);
  return text ? <Mark text={text} /> : null;
}

/** A value that is not of the documented kind: as it came where it is short, else that it cannot be read. */
export function OddValue({ value }: { value: unknown }) {
  const translate = useTranslate();
  const isPlain = ['string', 'boolean', 'bigint'].includes(typeof value) || Number.isFinite(value);
  return (
    <Box component="span" title={writeJson(value)} sx={{ overflowWrap: 'anywhere' }}>
      {isPlain ? String(value) : translate('campaigns.unreadable')}{' '}
      <Mark text={translate('campaigns.notAsDocumented')} />
    </Box>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Box
      component="span"
      role="img"
      aria-label={text}
      title={text}
      sx={{ display: 'inline-flex', verticalAlign: 'text-bottom', color: 'warning.main', flexShrink: 0 }}
    >
      <WarningIcon aria-hidden sx={{ fontSize: 16 }} />
    </Box>
  );
}

import { Box, Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { IdKind } from '../labels/labelTypes';
import { useLabels } from '../labels/useLabels';
import { ApiDate } from '../layout/ApiDate';
import { StatusMark } from '../layout/StatusMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import { statedNumbers } from '../sipcaller/statedNumbers';
import type { Campaign } from '../sipcaller/types';
import { ChangedMark } from './live/ChangedMark';
import { GoneMark } from './live/GoneMark';
import type { CampaignColumn } from './views/columns';

type Row = Campaign & RaRecord;

/** What the campaign of this row has in a column. */
export function CampaignCell({ column }: { column: CampaignColumn }) {
  const campaign = useRecordContext<Row>();
  if (!campaign) return null;
  return (
    <ChangedMark id={campaign.id} field={FIELDS[column] ?? column}>
      {CELLS[column](campaign)}
    </ChangedMark>
  );
}

/** What the API does not state is unknown: neither none nor no. */
const NOT_STATED = '–';

/** The API's field of a column that has another name. */
const FIELDS: Partial<Record<CampaignColumn, keyof Campaign>> = {
  mode: 'dialer',
  humanAnswerCallflowId: 'callBehavior',
  answeringMachineCallflowId: 'callBehavior',
};

const CELLS: Record<CampaignColumn, (campaign: Row) => ReactNode> = {
  name: (campaign) => <CampaignLink campaign={campaign} />,
  status: ({ status }) => (status == null ? NOT_STATED : <StatusMark status={status} />),
  type: ({ type }) => <Word messages="types" value={type} />,
  mode: ({ dialer }) => <Word messages="modes" value={dialer?.mode} />,
  numbersCount: (campaign) => <Count count={statedNumbers(campaign)} />,
  startDate: ({ startDate }) => <ApiDate value={startDate} dayOnly />,
  endDate: ({ endDate }) => <ApiDate value={endDate} dayOnly />,
  startedAt: ({ startedAt }) => <ApiDate value={startedAt} dayOnly />,
  endedAt: ({ endedAt }) => <ApiDate value={endedAt} dayOnly />,
  isArchived: ({ isArchived }) => (isArchived == null ? NOT_STATED : <YesNo value={isArchived} />),
  phoneSystemId: ({ phoneSystemId }) => <Ids kind="phoneSystem" ids={[phoneSystemId]} />,
  extensionId: ({ extensionId }) => <Ids kind="extension" ids={[extensionId]} />,
  humanAnswerCallflowId: ({ callBehavior }) => (
    <Ids kind="callflow" ids={[callBehavior?.humanAnswerCallflowId]} />
  ),
  answeringMachineCallflowId: ({ callBehavior }) => (
    <Ids kind="callflow" ids={[callBehavior?.answeringMachineCallflowId]} />
  ),
  tagIds: ({ tagIds }) => <Ids kind="tag" ids={tagIds ?? []} />,
  webhookEndpointId: ({ webhookEndpointId }) => <Ids kind="webhook" ids={[webhookEndpointId]} />,
  id: ({ id }) => <code title={id}>{id}</code>,
};

/** The name as a link, so that a keyboard, a middle click and a screen reader can open the campaign too. */
function CampaignLink({ campaign: { id, name } }: { campaign: Row }) {
  const createPath = useCreatePath();
  return (
    // A long name gives way to what is said of it.
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, maxWidth: '100%', verticalAlign: 'bottom' }}>
      <MuiLink
        component={Link}
        to={createPath({ resource: 'campaigns', type: 'show', id })}
        onClick={(event) => event.stopPropagation()}
        underline="hover"
        sx={{ fontWeight: 600, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}
        title={name}
      >
        {name}
      </MuiLink>
      <GoneMark id={id} />
    </Box>
  );
}

function Word({ messages, value }: { messages: 'types' | 'modes'; value: string | null | undefined }) {
  const translate = useTranslate();
  return value == null ? NOT_STATED : translate(`campaigns.${messages}.${value}`, { _: value });
}

function Count({ count }: { count: number | null }) {
  const formatNumber = useNumberFormat();
  return count === null ? NOT_STATED : formatNumber(count);
}

function YesNo({ value }: { value: boolean }) {
  return useTranslate()(value ? 'ra.boolean.true' : 'ra.boolean.false');
}

/** Opaque IDs by the user's names for them, or as they are; whole and to be copied on the campaign's page. */
function Ids({ kind, ids }: { kind: IdKind; ids: readonly (string | null | undefined)[] }) {
  const labels = useLabels();
  const known = ids.filter((id) => id != null);
  if (known.length === 0) return '–';
  return <span title={known.join(', ')}>{known.map((id) => labels.of(kind, id) ?? id).join(', ')}</span>;
}

import { Box, Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { IdKind } from '../labels/labelTypes';
import { useLabels } from '../labels/useLabels';
import { ApiDate } from '../layout/ApiDate';
import { OddMark, OddValue } from '../layout/OddMark';
import { StatusMark } from '../layout/StatusMark';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { isAddressable } from '../sipcaller/campaignRow';
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
      <CellValue column={column} campaign={campaign} />
    </ChangedMark>
  );
}

/** The value, or what came in its place; the name, by which a row is opened, is always there. */
function CellValue({ column, campaign }: { column: CampaignColumn; campaign: Row }) {
  const odd = column === 'name' ? undefined : oddValueOf(campaign, column);
  return odd ? <OddValue value={odd.value} /> : CELLS[column](campaign);
}

/** The API's field of a column that has another name. */
const FIELDS: Partial<Record<CampaignColumn, keyof Campaign>> = {
  mode: 'dialer',
  humanAnswerCallflowId: 'callBehavior',
  answeringMachineCallflowId: 'callBehavior',
};

/** What came for a column that is not of the documented kind; undefined where it is. */
export function oddValueOf({ oddFields }: Campaign, column: CampaignColumn): { value: unknown } | undefined {
  const outer = FIELDS[column] ?? column;
  const path = [column, outer, `${outer}.${column}`].find(
    (each) => oddFields && Object.hasOwn(oddFields, each),
  );
  return path === undefined ? undefined : { value: oddFields?.[path] };
}

const CELLS: Record<CampaignColumn, (campaign: Row) => ReactNode> = {
  name: (campaign) => <CampaignLink campaign={campaign} />,
  status: ({ status }) => <StatusMark status={status} />,
  type: ({ type }) => <Word of="type" value={type} />,
  mode: ({ dialer }) => <Word of="mode" value={dialer?.mode} />,
  numbersCount: ({ numbersCount }) => <Count count={numbersCount} />,
  startDate: ({ startDate }) => <ApiDate value={startDate} dayOnly />,
  endDate: ({ endDate }) => <ApiDate value={endDate} dayOnly />,
  startedAt: ({ startedAt }) => <ApiDate value={startedAt} dayOnly />,
  endedAt: ({ endedAt }) => <ApiDate value={endedAt} dayOnly />,
  isArchived: ({ isArchived }) => (isArchived == null ? '–' : <YesNo value={isArchived} />),
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
function CampaignLink({ campaign }: { campaign: Row }) {
  const name = useCampaignWords().name(campaign);
  return (
    // A long name gives way to what is said of it.
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, maxWidth: '100%', verticalAlign: 'bottom' }}>
      <CampaignLinkText campaign={campaign} name={name} />
      <OddMark fields={campaign.oddFields} />
      <GoneMark id={campaign.id} />
    </Box>
  );
}

/** Of one that came without an ID, the name alone: nothing can be asked of it. */
function CampaignLinkText({ campaign, name }: { campaign: Row; name: string }) {
  const createPath = useCreatePath();
  const sx = { fontWeight: 600, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' };
  if (!isAddressable(campaign)) {
    return (
      <Box component="span" title={name} sx={sx}>
        {name}
      </Box>
    );
  }
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource: 'campaigns', type: 'show', id: campaign.id })}
      onClick={(event) => event.stopPropagation()}
      underline="hover"
      sx={sx}
      title={name}
    >
      {name}
    </MuiLink>
  );
}

function Word({ of, value }: { of: 'type' | 'mode'; value: string | null | undefined }) {
  const words = useCampaignWords();
  return value ? words[of](value) : '–';
}

function Count({ count }: { count: number | null | undefined }) {
  return useNumberFormat()(count ?? Number.NaN);
}

function YesNo({ value }: { value: boolean | null | undefined }) {
  const translate = useTranslate();
  return value == null ? '–' : translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
}

/** Opaque IDs by the user's names for them, or as they are; whole and to be copied on the campaign's page. */
function Ids({ kind, ids }: { kind: IdKind; ids: readonly (string | null | undefined)[] }) {
  const labels = useLabels();
  const known = ids.filter((id) => id != null);
  if (known.length === 0) return '–';
  return <span title={known.join(', ')}>{known.map((id) => labels.of(kind, id) ?? id).join(', ')}</span>;
}

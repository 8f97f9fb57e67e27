import { Link as MuiLink } from '@mui/material';
import { DataTable, type RaRecord, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ApiDate } from '../layout/ApiDate';
import { ListEmpty } from '../layout/ListEmpty';
import { StatusMark } from '../layout/StatusMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';

/** The campaigns of one page, a line each; a row opens its campaign. */
export function CampaignTable() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return (
    <DataTable<Campaign & RaRecord>
      bulkActionButtons={false}
      rowClick="show"
      empty={<ListEmpty title={translate('campaigns.empty')} hint={translate('campaigns.emptyHint')} />}
      sx={NINE_COLUMNS}
    >
      <DataTable.Col source="name" label="campaigns.fields.name" field={CampaignLink} />
      <DataTable.Col
        source="status"
        label="campaigns.fields.status"
        render={({ status }) => <StatusMark status={status} />}
      />
      <DataTable.Col
        source="type"
        label="campaigns.fields.type"
        render={({ type }) => translate(`campaigns.types.${type}`, { _: type })}
      />
      <DataTable.Col
        source="dialer.mode"
        label="campaigns.columns.mode"
        disableSort
        render={({ dialer }) => dialer && translate(`campaigns.modes.${dialer.mode}`, { _: dialer.mode })}
      />
      <DataTable.Col
        source="numbersCount"
        label="campaigns.fields.numbersCount"
        align="right"
        sortByOrder="DESC"
        render={({ numbersCount }) => numbersCount != null && formatNumber(numbersCount)}
      />
      {(['startDate', 'endDate', 'startedAt', 'endedAt'] as const).map((source) => (
        <DataTable.Col
          key={source}
          source={source}
          label={`campaigns.fields.${source}`}
          sortByOrder="DESC"
          render={(campaign) => <ApiDate value={campaign[source]} dayOnly />}
        />
      ))}
      <DataTable.Col
        source="isArchived"
        label="campaigns.fields.isArchived"
        disableSort
        render={({ isArchived }) => translate(isArchived ? 'ra.boolean.true' : 'ra.boolean.false')}
      />
    </DataTable>
  );
}

/** The name as a link, so that a keyboard, a middle click and a screen reader can open the campaign too. */
function CampaignLink() {
  const campaign = useRecordContext<Campaign & RaRecord>();
  const createPath = useCreatePath();
  if (!campaign) return null;
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource: 'campaigns', type: 'show', id: campaign.id })}
      onClick={(event) => event.stopPropagation()}
      underline="hover"
      sx={{
        fontWeight: 600,
        display: 'inline-block',
        maxWidth: 250,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        verticalAlign: 'bottom',
      }}
      title={campaign.name}
    >
      {campaign.name}
    </MuiLink>
  );
}

/** So that all columns fit a laptop beside the menu. */
const NINE_COLUMNS = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& td, & th': { whiteSpace: 'nowrap', px: 1 },
  '& th .MuiTableSortLabel-icon': { position: 'absolute', left: '100%', mx: 0, fontSize: 14 },
  '& th[class*="alignRight"] .MuiTableSortLabel-icon': { left: 'auto', right: '100%' },
};

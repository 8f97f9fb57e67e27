import { memo } from 'react';
import { DataTable, type RaRecord, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';
import { isAddressable } from '../sipcaller/campaignRow';
import type { Campaign } from '../sipcaller/types';
import { CampaignCell } from './CampaignCell';
import { CampaignsEmpty } from './CampaignsEmpty';
import { type CampaignColumn, FIXED_COLUMN, firstOrder, sortOf } from './views/columns';
import { useCampaignColumns } from './views/useCampaignColumns';

/** The campaigns of one page, a line each, in the columns that the user chose; a row opens its campaign. */
export const CampaignTable = memo(function CampaignTable() {
  const [columns] = useCampaignColumns();
  const width = columns.reduce((sum, column) => sum + WIDTHS[column], 0);
  return (
    <DataTable<Campaign & RaRecord>
      bulkActionButtons={false}
      rowClick={openIfItCan}
      empty={<CampaignsEmpty />}
      sx={{ ...TABLE, '& .RaDataTable-table': { tableLayout: 'fixed', minWidth: rem(width) } }}
    >
      {columns.map((column) => (
        <Column key={column} column={column} />
      ))}
    </DataTable>
  );
});

/** A row without an ID leads nowhere. */
const openIfItCan = (_id: unknown, _resource: string, campaign: Campaign & RaRecord) =>
  isAddressable(campaign) ? 'show' : false;

function Column({ column }: { column: CampaignColumn }) {
  const isHead = useDataTableRenderContext() === 'header';
  const sort = useDataTableSortContext();
  const sortField = sortOf(column);
  const direction = sort?.order === 'ASC' ? 'asc' : 'desc';
  return (
    <DataTable.Col<Campaign & RaRecord>
      source={column}
      label={HEADS[column] ?? `campaigns.fields.${column}`}
      disableSort={!sortField}
      sortByOrder={sortField && firstOrder(sortField)}
      align={column === 'numbersCount' ? 'right' : undefined}
      sx={column === FIXED_COLUMN ? {} : { width: rem(WIDTHS[column]) }}
      // Only a head may say aria-sort, and only the one that is sorted on.
      {...(isHead && { sortDirection: sort?.field === sortField ? direction : false })}
      render={() => <CampaignCell column={column} />}
    />
  );
}

/** Shorter words than the field's own, where a head has little room. */
const HEADS: Partial<Record<CampaignColumn, string>> = { mode: 'campaigns.columns.mode' };

const DATE_WIDTH = 118;
const ID_WIDTH = 150;
/** In the size of the text: at twice its size a status or a date has twice the room. */
const rem = (pixels: number) => `${pixels / 16}rem`;
/**
 * In pixels at the usual size of text. Set, so that no column moves when a refresh brings a longer value; the name takes the room that
 * is left and at least its own. The first columns fit a laptop beside the menu.
 */
const WIDTHS: Record<CampaignColumn, number> = {
  name: 240,
  status: 108,
  type: 88,
  mode: 92,
  numbersCount: 92,
  startDate: DATE_WIDTH,
  endDate: DATE_WIDTH,
  startedAt: DATE_WIDTH,
  endedAt: DATE_WIDTH,
  isArchived: 84,
  phoneSystemId: ID_WIDTH,
  extensionId: ID_WIDTH,
  humanAnswerCallflowId: ID_WIDTH,
  answeringMachineCallflowId: ID_WIDTH,
  tagIds: ID_WIDTH,
  webhookEndpointId: ID_WIDTH,
  id: ID_WIDTH,
};

const TABLE = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& td, & th': { whiteSpace: 'nowrap', px: 1 },
  '& td': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& th': { overflow: 'visible' },
  '& th .MuiTableSortLabel-icon': { position: 'absolute', left: '100%', mx: 0, fontSize: 14 },
  '& th[class*="alignRight"] .MuiTableSortLabel-icon': { left: 'auto', right: '100%' },
  // Seen without pointing at it: this column can be sorted on.
  '& th .MuiTableSortLabel-root:not(.Mui-active) .MuiTableSortLabel-icon': { opacity: 0.35 },
};

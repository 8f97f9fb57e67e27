import { Box } from '@mui/material';
import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { ListEmpty } from '../layout/ListEmpty';
import type { CampaignNumber } from '../sipcaller/types';
import { NumberRows } from './NumberRows';

/** The numbers of one page: a column for the number and one for each variable value. */
export function NumberTable() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const variables = Array.from({ length: useVariableCount() }, (_, index) => index);
  const empty = filterValues?.number ? 'numbers.noMatch' : 'numbers.empty';
  return (
    <DataTable<CampaignNumber & RaRecord>
      rowClick={false}
      body={NumberRows}
      // The toolbar above the grid has the actions; an empty one here keeps the checkboxes.
      bulkActionsToolbar={<Box />}
      bulkActionButtons={<Box />}
      empty={<ListEmpty title={translate(empty)} hint={translate(`${empty}Hint`)} />}
      sx={NUMBER_STAYS}
    >
      <DataTable.Col
        source="number"
        label="numbers.number"
        align="left"
        sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, whiteSpace: 'nowrap' }}
      />
      {variables.map((index) => (
        <DataTable.Col
          key={index}
          source={`varValues.${index}`}
          label={translate('numbers.variable', { position: index + 1 })}
          disableSort
          render={({ varValues }) => varValues[index]}
          sx={{ overflowWrap: 'break-word', minWidth: 96, maxWidth: 280 }}
        />
      ))}
    </DataTable>
  );
}

/** With many variables the table scrolls sideways, and the number must stay in sight. */
const NUMBER_STAYS = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& td:nth-of-type(2), & th:nth-of-type(2)': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
  },
  '& tr.Mui-selected td:nth-of-type(2)': { bgcolor: 'primary.light' },
};

/** How many variable values the numbers on this page have at most; their names live in the call flow. */
export function useVariableCount(): number {
  const { data } = useListContext<CampaignNumber & RaRecord>();
  return Math.max(0, ...(data ?? []).map(({ varValues }) => varValues.length));
}

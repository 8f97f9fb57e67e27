import type { SxProps, Theme } from '@mui/material/styles';
import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { ListEmpty } from '../layout/ListEmpty';
import type { CampaignNumber } from '../sipcaller/types';
import { NumberHead } from './NumberHead';
import { NumberRows } from './NumberRows';
import { useNumberSelection } from './NumberSelection';
import { OtherSearches } from './OtherSearches';
import { useVariableCount } from './useVariableCount';

/** The numbers of one page: a column for the number and one for each variable value. */
export function NumberTable() {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  const { query, canSelect } = useNumberSelection();
  const variables = Array.from({ length: useVariableCount() }, (_, index) => index);
  const isSearched = query.terms.length > 0;
  const empty = isSearched ? 'numbers.noMatch' : 'numbers.empty';
  // Nothing is called absent that the search may only not have found.
  const doubt = isSearched ? query.unproven : null;
  return (
    <DataTable<CampaignNumber & RaRecord>
      rowClick={false}
      head={NumberHead}
      body={NumberRows}
      // The toolbar above the grid has the actions, and the head and the rows have our own boxes.
      bulkActionButtons={false}
      empty={
        <ListEmpty
          title={translate(doubt ? 'numbers.nothingFound' : empty)}
          hint={translate(doubt ? `numbers.unproven.${doubt}` : `${empty}Hint`)}
          onClear={isSearched ? () => setFilters({}) : undefined}
        >
          <OtherSearches terms={query.terms} />
        </ListEmpty>
      }
      sx={canSelect ? NUMBER_SECOND : NUMBER_FIRST}
    >
      {/* For the head: the rows are ours. */}
      <DataTable.Col source="number" label="numbers.number" align="left" />
      {variables.map((index) => (
        <DataTable.Col
          key={index}
          source={`varValues.${index}`}
          label={translate('numbers.variable', { position: index + 1 })}
          disableSort
        />
      ))}
    </DataTable>
  );
}

/** With many variables the table scrolls sideways, and the number must stay in sight: in which column it is. */
const numberStays = (at: 1 | 2): SxProps<Theme> => ({
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& input[type="checkbox"]': {
    display: 'block',
    m: 'auto',
    width: 16,
    height: 16,
    accentColor: ({ palette }: Theme) => palette.primary.main,
    '@media (pointer: coarse)': { width: 22, height: 22 },
    '&:focus-visible': {
      outline: ({ palette }: Theme) => `2px solid ${palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  [`& td:nth-of-type(${at}), & th:nth-of-type(${at})`]: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
  },
  [`& td:nth-of-type(${at})`]: { fontVariantNumeric: 'tabular-nums', fontWeight: 600, whiteSpace: 'nowrap' },
  [`& td:nth-of-type(n + ${at + 1})`]: { overflowWrap: 'break-word', minWidth: 96, maxWidth: 280 },
  // The row's own tint lies under the cell that stays.
  [`& tr:hover:not(.Mui-selected) td:nth-of-type(${at})`]: {
    backgroundImage: ({ palette: { action } }: Theme) => `linear-gradient(${action.hover}, ${action.hover})`,
  },
  [`& tr.Mui-selected, & tr.Mui-selected:hover, & tr.Mui-selected td:nth-of-type(${at})`]: {
    bgcolor: 'primary.light',
  },
});
const NUMBER_FIRST = numberStays(1);
/** Behind the box. */
const NUMBER_SECOND = numberStays(2);

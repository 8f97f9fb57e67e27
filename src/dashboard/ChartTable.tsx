import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface ChartTableProps {
  /** Said of the table to who cannot see where it stands. */
  label: string;
  columns: { key: string; head: string; align?: 'right' }[];
  /** The cells of each row in the order of the columns; the first names the row. */
  rows: { key: string; cells: ReactNode[] }[];
  /** Whether the first column is of names, which give way where room is short. */
  isOfNames?: boolean;
}

/** A chart's data as a table. */
export function ChartTable({ label, columns, rows, isOfNames = false }: ChartTableProps) {
  return (
    // A part that scrolls must be reachable by keyboard.
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small" aria-label={label} sx={{ ...ONE_LINE_A_ROW, ...(isOfNames && NAMES_GIVE_WAY) }}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, head, align }) => (
              <TableCell key={key} align={align ?? 'left'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {columns.map((column, index) => (
                <TableCell
                  key={column.key}
                  align={column.align ?? 'left'}
                  {...(index === 0 && { component: 'th', scope: 'row' })}
                >
                  {cells[index]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const ONE_LINE_A_ROW = {
  // Where cards stand side by side there is as little room as on a phone.
  '& th, & td': { whiteSpace: 'nowrap', px: { xs: 0.5, sm: 1.5, md: 0.5, xl: 1.5 } },
  '& th[scope=row] svg': { display: { xs: 'none', sm: 'inline' } },
};
/** The first column takes the room that the others leave: its head alone is never cut. */
const NAMES_GIVE_WAY = {
  '& th[scope=row]': { width: '100%', maxWidth: 0 },
};

import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface ChartTableProps {
  /** Said of the table to who cannot see where it stands. */
  label: string;
  columns: { key: string; head: string; align?: 'right' }[];
  /** The cells of each row in the order of the columns; the first names the row. */
  rows: { key: string; cells: ReactNode[] }[];
}

/** A chart's data as a table. */
export function ChartTable({ label, columns, rows }: ChartTableProps) {
  return (
    // A part that scrolls must be reachable by keyboard.
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small" aria-label={label} sx={ONE_LINE_A_ROW}>
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
  '& th, & td': { whiteSpace: 'nowrap', px: { xs: 0.75, sm: 1.5 } },
  '& th[scope=row]': { maxWidth: { xs: 170, sm: 260 } },
};

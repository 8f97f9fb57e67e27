import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ColumnsPartProps } from './ColumnsPanel';
import { ColumnUseSelect } from './ColumnUseSelect';
import { columnUseOf } from './columnUse';
import { type TopRow, topRows } from './topRows';
import { useUploadText } from './useUploadText';

const ROWS_SHOWN = 6;
/** More columns than these are in sight only when they are used. */
const COLUMNS_SHOWN = 30;

/** The first rows as they are cut, with what each column is for: that is chosen in its head. */
export function ColumnTable(props: ColumnsPartProps) {
  const { say, number } = useUploadText();
  const { opened } = props;
  const { width } = opened.settings;
  const columns = shownColumns(opened.settings);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        role="region"
        aria-label={say('columns.preview')}
        // A wide list scrolls, and a scrolling part must be reachable by keyboard.
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <Table size="small" sx={{ width: 'auto', minWidth: '100%' }}>
          <TableHead>
            <TableRow>
              <TableCell align="right" sx={{ width: 56, verticalAlign: 'bottom' }}>
                {say('columns.line')}
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column} sx={{ verticalAlign: 'bottom' }}>
                  <ColumnUseSelect {...props} column={column} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {topRows(opened)
              .slice(0, ROWS_SHOWN)
              .map((row) => (
                <RecordRow key={row.line} row={row} columns={columns} props={props} />
              ))}
          </TableBody>
        </Table>
      </Box>
      {columns.length < width && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {say('columns.shown', { shown: number(columns.length), width: number(width) })}
        </Typography>
      )}
    </Box>
  );
}

interface RecordRowProps {
  row: TopRow;
  columns: readonly number[];
  props: ColumnsPartProps;
}

function RecordRow({ row, columns, props }: RecordRowProps) {
  const { say, number } = useUploadText();
  const { settings } = props.opened;
  return (
    <TableRow>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {number(row.line)}
      </TableCell>
      {columns.map((column, at) => {
        const isSent = row.kind === 'data' && columnUseOf(settings, column).use !== 'none';
        return (
          <TableCell
            key={column}
            sx={{
              ...CELL,
              color: isSent ? undefined : 'text.secondary',
              fontStyle: isSent ? undefined : 'italic',
            }}
          >
            {row.cells[column] ?? ''}
            {at === columns.length - 1 && row.kind !== 'data' && (
              <Typography component="span" variant="caption" sx={{ ml: 1 }}>
                {say(row.kind === 'header' ? 'columns.headerRow' : 'columns.preamble')}
              </Typography>
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

const CELL = { maxWidth: 260, whiteSpace: 'pre', overflow: 'hidden', textOverflow: 'ellipsis' };

function shownColumns({ width, numberColumns, variables }: ColumnsPartProps['opened']['settings']): number[] {
  const used = [...numberColumns, ...variables].slice(0, COLUMNS_SHOWN);
  const first = Array.from({ length: Math.min(width, COLUMNS_SHOWN) }, (_, at) => at);
  return [...new Set([...first, ...used])].sort((a, b) => a - b);
}

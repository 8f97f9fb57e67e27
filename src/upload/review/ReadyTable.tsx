import { Box } from '@mui/material';
import { useReviewText } from './useReviewText';
import type { useRowScroll } from './useRowScroll';

interface ReadyTableProps {
  scroll: ReturnType<typeof useRowScroll>;
  /** Those in sight; null while one is read. */
  rows: readonly (readonly string[] | null)[];
  total: number;
  rowHeight: number;
  /** The row that was asked for, from 0. */
  sought: number | null;
  /** Of the values behind the number. */
  names: readonly string[];
}

/**
 * A table in a scroll area as tall as all rows. What is drawn stays in sight while the area moves below it, so that
 * no scrolling, however fast, shows nothing.
 */
export function ReadyTable({ scroll, rows, total, rowHeight, sought, names }: ReadyTableProps) {
  const { say, number } = useReviewText();
  const { area, window, first, onScroll, onKeyDown } = scroll;
  const view = window.inSight * rowHeight;
  return (
    <Box
      ref={area}
      role="region"
      aria-label={say('ready.label')}
      // What scrolls must be reachable by keyboard.
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      // The head takes the room of one more row.
      sx={{
        boxSizing: 'content-box',
        height: view + rowHeight + SCROLL_BAR,
        overflow: 'auto',
        border: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        style={{
          height: window.height + rowHeight + (window.last > 0 ? SCROLL_BAR : 0),
          width: `max(100%, ${widthOf(names.length)}px)`,
        }}
      >
        <Box
          component="table"
          aria-label={say('ready.label')}
          aria-rowcount={total + 1}
          sx={{ ...TABLE, '& tr': { height: rowHeight } }}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th className="row">{say('ready.row')}</th>
              <th className="number">{say('ready.number')}</th>
              {names.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one name.
                <th key={at} title={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in sight, in which other rows come to stand.
              <tr key={at} aria-rowindex={first + at + 2} aria-current={first + at === sought || undefined}>
                <td className="row">{number(first + at + 1)}</td>
                <td className="number">{cells ? cells[0] : '…'}</td>
                {names.map((_, value) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their places.
                  <td key={value} title={cells?.[value + 1]}>
                    {cells?.[value + 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
}

/** Of a row number, a number and its values, in pixels: as narrow as they may get. */
const widthOf = (values: number) => 80 + 150 + values * 110;

/** Room for a scroll bar below, where there is one; without it the last row would be out of reach. */
const SCROLL_BAR = 16;

const TABLE = {
  position: 'sticky',
  width: '100%',
  top: 0,
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': {
    px: 1,
    py: 0,
    textAlign: 'left',
    whiteSpace: 'pre',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& th': { color: 'text.secondary', fontWeight: 600 },
  '& .row': { width: 80, textAlign: 'right', color: 'text.secondary' },
  '& .number': { width: 150, fontWeight: 600 },
  '& tr[aria-current]': { bgcolor: 'primary.light' },
} as const;

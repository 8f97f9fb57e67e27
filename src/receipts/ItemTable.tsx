import { Box, Checkbox, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { REMOVAL } from '../removal/removalJob';
import { canPutBack, isGoneMeanwhile } from '../removal/removedNumbers';
import { OutcomeMark } from './OutcomeMark';
import { hasOtherValues, isSparedAndGone, outcomeOf, type ReceiptItem } from './receipt';
import type { IndexedItem } from './useItems';
import type { PickState } from './usePicks';
import { useReceiptText } from './useReceiptText';

interface ItemTableProps {
  kind: string;
  rows: IndexedItem[];
  /** The most variable values of the receipt where that is known; the rows may have more. */
  varCount: number;
  isStale: boolean;
  /** null where nothing can be put back. */
  picked: PickState | null;
}

/** Some numbers of a receipt: as they were, and what became of them. */
export function ItemTable({ kind, rows, varCount, isStale, picked }: ItemTableProps) {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const width = Math.max(varCount, ...rows.map(({ item }) => item.item.varValues.length));
  return (
    // Many variables scroll sideways, and what scrolls must be reachable by keyboard.
    <Box role="group" aria-label={say('numbers.title')} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={say('numbers.title')} sx={{ ...CELLS, opacity: isStale ? 0.6 : 1 }}>
        <TableHead>
          <TableRow>
            {picked && <PageBox rows={rows} {...picked} />}
            <TableCell align="right">{say('numbers.row')}</TableCell>
            <TableCell>{translate('numbers.number')}</TableCell>
            {Array.from({ length: width }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a variable is its place
              <TableCell key={index}>{translate('numbers.variable', { position: index + 1 })}</TableCell>
            ))}
            <TableCell>{say('numbers.outcome')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <ItemRow
              key={row.index}
              kind={kind}
              row={row}
              width={width}
              isPicked={picked ? picked.picks.has(row.index) : null}
              onPick={picked?.pick}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Of all cells at once: styles of each would cost more than the cells. */
const CELLS = {
  '& td.number': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& td.value': { overflowWrap: 'break-word', maxWidth: 280 },
};

/** Ticks all removed numbers of the page. */
function PageBox({ rows, picks, pick }: PickState & { rows: IndexedItem[] }) {
  const { say } = useReceiptText();
  const indexes = rows.filter(({ item }) => outcomeOf(item) === 'done').map(({ index }) => index);
  const picked = indexes.filter(picks.has).length;
  return (
    <TableCell padding="checkbox">
      <Checkbox
        size="small"
        disabled={indexes.length === 0}
        checked={picked > 0 && picked === indexes.length}
        indeterminate={picked > 0 && picked < indexes.length}
        onChange={({ target }) => pick(indexes, target.checked)}
        slotProps={{ input: { 'aria-label': say('numbers.selectPage') } }}
      />
    </TableCell>
  );
}

interface ItemRowProps {
  kind: string;
  row: IndexedItem;
  width: number;
  /** null where nothing can be put back. */
  isPicked: boolean | null;
  onPick: PickState['pick'] | undefined;
}

/** Of a hundred rows, a tick renders one. */
const ItemRow = memo(function ItemRow({ kind, row: { index, item }, width, isPicked, onPick }: ItemRowProps) {
  const { say, number } = useReceiptText();
  const outcome = outcomeOf(item);
  const { number: phone, varValues } = item.item;
  return (
    <TableRow hover selected={isPicked === true}>
      {isPicked !== null && (
        <TableCell padding="checkbox">
          {canPutBack(item) && (
            <Checkbox
              size="small"
              checked={isPicked}
              onChange={({ target }) => onPick?.([index], target.checked)}
              slotProps={{ input: { 'aria-label': say('numbers.select', { number: phone }) } }}
            />
          )}
        </TableCell>
      )}
      <TableCell align="right">{number(index + 1)}</TableCell>
      <TableCell className="number">{phone}</TableCell>
      {Array.from({ length: width }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a variable is its place
        <TableCell key={at} className="value">
          {varValues[at]}
        </TableCell>
      ))}
      <TableCell>
        <OutcomeMark kind={kind} outcome={outcome} />
        <Reason kind={kind} item={item} />
      </TableCell>
    </TableRow>
  );
});

/** Why, and what else is to be known of the number. */
function Reason({ kind, item: outcome }: { kind: string; item: ReceiptItem }) {
  const { say, counted } = useReceiptText();
  const { item, failure } = outcome;
  const words = [
    failure?.words,
    kind === REMOVAL && isGoneMeanwhile(outcome) ? say('numbers.goneMeanwhile') : '',
    hasOtherValues(kind, outcome) ? say('numbers.otherValues') : '',
    isSparedAndGone(outcome) ? say('numbers.sparedAndGone') : '',
    kind === REMOVAL && item.kept ? counted('numbers.keptCopies', item.kept) : '',
    item.held ? counted('numbers.heldBefore', item.held.length) : '',
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Typography variant="caption" component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {words.join(' · ')}
    </Typography>
  );
}

import { Alert, Box, Button } from '@mui/material';
import { useLocale } from 'react-admin';
import { ActionNotice } from './ActionNotice';
import type { ColumnsPartProps } from './ColumnsPanel';
import { asksForColumn } from './chosenSettings';
import { columnNames } from './columnNames';
import { swapNumber, withoutCodes } from './columnUse';
import { type UploadText, useUploadText } from './useUploadText';

/** Each thing that is proposed though another reading is possible, with what takes it back; a guess is asked about. */
export function ColumnNotices(props: ColumnsPartProps) {
  return (
    <>
      <NumberChoice {...props} />
      <Fallbacks {...props} />
      <Codes {...props} />
      <HiddenColumns {...props} />
      <RowQuotes {...props} />
      <EdgeSign {...props} />
    </>
  );
}

const RIVALS_SHOWN = 6;

/** Says which other columns could as well be the numbers, and asks where nothing in the file tells: only a person can. */
function NumberChoice({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const and = useAnd();
  const { settings, inspection } = opened;
  const [own, ...more] = settings.numberColumns;
  const asks = asksForColumn(opened);
  // The column that was proposed is a rival once another one has taken its place.
  const rivals = [...inspection.rivalColumns, ...inspection.settings.numberColumns.slice(0, 1)];
  const others = [...new Set(rivals)].filter((column) => column !== own).slice(0, RIVALS_SHOWN);
  const hasRivals = inspection.rivalColumns.length > 0 && others.length > 0;
  if (own === undefined || !(asks || (hasRivals && (more.length === 0 || isProposed(opened))))) return null;
  const names = columnNames(opened, text);
  const isUnlike = asks && others.length === 0;
  const words = { own: names(own), others: and(others.map(names)) };
  const choices = asks ? [own, ...others] : others;
  const take = (column: number) =>
    onChange(column === own ? { numberColumns: settings.numberColumns } : swapNumber(settings, column));
  return (
    <Alert severity="warning" role="note">
      {asks && `${text.say(isUnlike ? 'columns.unlike' : 'columns.guess', words)} `}
      {others.length > 0 &&
        `${text.say('columns.either', words)} ${countWords(opened, [own, ...others], text)}`}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', mt: 0.5, ml: -0.6 }}>
        {choices.map((column) => (
          <Button
            key={column}
            color="inherit"
            size="small"
            aria-disabled={disabled}
            onClick={() => disabled || take(column)}
          >
            {text.say('columns.takeOther', { other: names(column) })}
          </Button>
        ))}
      </Box>
    </Alert>
  );
}

function isProposed({ settings, inspection }: ColumnsPartProps['opened']): boolean {
  return settings.numberColumns.join() === inspection.settings.numberColumns.join();
}

/** How many rows each of the columns makes ready, the proposed one together with those that stand in for it. */
function countWords(
  opened: ColumnsPartProps['opened'],
  columns: readonly number[],
  text: UploadText,
): string {
  const { inspection, settings } = opened;
  const names = columnNames(opened, text);
  const counts = columns.map((column) => {
    const isTogether = column === settings.numberColumns[0] && isProposed(opened);
    const ready = isTogether ? inspection.ready : (inspection.columns[column]?.ready ?? 0);
    return text.say('columns.readyOf', { name: names(column), ready: text.number(ready) });
  });
  const { rows, isAll } = inspection.sampled;
  return [
    text.say('columns.readyWith', { counts: counts.join('; ') }),
    text.count(isAll ? 'columns.ofAll' : 'columns.ofFirst', rows),
  ].join(' ');
}

/** Says which columns stand in for the first, as long as that is the proposal. */
function Fallbacks({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const and = useAnd();
  const { settings, inspection } = opened;
  const [own, ...others] = settings.numberColumns;
  if (own === undefined || others.length === 0 || settings.numberUse !== 'first' || !isProposed(opened))
    return null;
  // Of an earlier time, or of a file that says so itself: nothing was proposed.
  if (inspection.settings.numberUse !== 'first' || opened.recalled) return null;
  const names = columnNames(opened, text);
  return (
    <ActionNotice
      severity="info"
      action={{
        words: text.say('columns.withoutFallbacks', { own: names(own) }),
        disabled,
        onClick: () => onChange({ numberColumns: [own] }),
      }}
    >
      {text.say('columns.fallbacks', { own: names(own), others: and(others.map(names)) })}
    </ActionNotice>
  );
}

/** Says that codes of other columns are put before the numbers. */
function Codes({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const and = useAnd();
  const { settings } = opened;
  const codes = [settings.countryCodeColumn, settings.areaCodeColumn].flatMap((column) =>
    column == null ? [] : [column],
  );
  const [own = 0] = settings.numberColumns;
  if (codes.length === 0) return null;
  const names = columnNames(opened, text);
  return (
    <ActionNotice
      severity="info"
      action={{
        words: text.say('columns.withoutCodes'),
        disabled,
        onClick: () => onChange(withoutCodes(settings)),
      }}
    >
      {text.say('columns.codes', { own: names(own), codes: and(codes.map(names)) })}
    </ActionNotice>
  );
}

const NAMES_SHOWN = 10;

function HiddenColumns({ opened }: ColumnsPartProps) {
  const text = useUploadText();
  const and = useAnd();
  const { settings, inspection } = opened;
  const used = [...settings.numberColumns, ...settings.variables];
  const hidden = inspection.hiddenColumns.filter((column) => !used.includes(column));
  if (hidden.length === 0) return null;
  const names = hidden.slice(0, NAMES_SHOWN).map(columnNames(opened, text));
  return (
    <ActionNotice severity="info" action={null}>
      {text.count('columns.hiddenColumns', hidden.length, {
        names: and(hidden.length > NAMES_SHOWN ? [...names, '…'] : names),
      })}
    </ActionNotice>
  );
}

function RowQuotes({ opened: { settings }, disabled, onChange }: ColumnsPartProps) {
  const { say } = useUploadText();
  if (settings.container !== 'text' || settings.quote !== 'row') return null;
  return (
    <ActionNotice
      severity="info"
      action={{ words: say('columns.keepRowQuotes'), disabled, onClick: () => onChange({ quote: '"' }) }}
    >
      {say('columns.rowQuotes')}
    </ActionNotice>
  );
}

function EdgeSign({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const { edge } = opened.inspection;
  if (!edge) return null;
  const words = { name: columnNames(opened, text)(edge.column), sign: edge.delimiter };
  return (
    <ActionNotice
      severity="warning"
      action={{
        words: text.say('columns.takeEdge', words),
        disabled,
        onClick: () => onChange({ delimiter: edge.delimiter }),
      }}
    >
      {text.say('columns.edge', words)}
    </ActionNotice>
  );
}

/** Names as a list in the user's language. */
function useAnd(): (names: readonly string[]) => string {
  const locale = useLocale();
  return (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

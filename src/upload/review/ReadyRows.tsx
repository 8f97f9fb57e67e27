import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { varCountOf } from '../../phonelist/readSettings';
import { GoToRow } from './GoToRow';
import { Part } from './Part';
import { ReadyTable } from './ReadyTable';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';
import { useRowScroll } from './useRowScroll';
import { useRows } from './useRows';

const MOST_IN_SIGHT = 14;
/** In pixels; numbers and values stay on one line. */
const ROW_HEIGHT = 28;
/** More columns than that make a page slow, and nobody reads them. */
const MOST_COLUMNS = 100;

/** The rows as they will be sent: all of them, of which those in sight are drawn. */
export function ReadyRows({ list, variableNames }: Pick<ReviewProps, 'list' | 'variableNames'>) {
  const { say, count, number } = useReviewText();
  const { ready } = list;
  const [sought, setSought] = useState<number | null>(null);
  const scroll = useRowScroll(ready.rows, MOST_IN_SIGHT, ROW_HEIGHT);
  const { rows, isLost } = useRows(ready, scroll.first, scroll.window.inSight);
  if (ready.rows === 0) return null;
  const values = varCountOf(list.settings);
  const go = (row: number) => {
    setSought(row - 1);
    // With a row above it in sight, as it is read among others.
    scroll.goTo(row - 2);
  };
  return (
    <Part
      title={count('ready.title', ready.rows)}
      actions={ready.rows > MOST_IN_SIGHT && <GoToRow rows={ready.rows} onGo={go} />}
    >
      {isLost && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {say('ready.lost')}
        </Alert>
      )}
      <ReadyTable
        scroll={scroll}
        rows={rows}
        total={ready.rows}
        rowHeight={ROW_HEIGHT}
        sought={sought}
        names={valueNames(list.settings, variableNames, say).slice(0, MOST_COLUMNS)}
      />
      <Box sx={{ display: 'flex', gap: 2, mt: 0.5 }}>
        <Typography variant="caption" color="textSecondary">
          {say('ready.range', {
            from: number(scroll.first + 1),
            to: number(scroll.first + scroll.window.inSight),
            total: number(ready.rows),
          })}
          {values > MOST_COLUMNS &&
            ` ${say('ready.columns', { shown: number(MOST_COLUMNS), count: number(values) })}`}
        </Typography>
      </Box>
    </Part>
  );
}

/** A name for each value that goes up, in their order; an extension that is kept is the last. */
function valueNames(
  settings: ReviewProps['settings'],
  names: readonly string[],
  say: (key: string, values?: Record<string, unknown>) => string,
): string[] {
  const own = settings.variables.map((_, at) => names[at] || say('variable', { position: at + 1 }));
  return settings.extensions === 'keep' ? [...own, say('ready.extension')] : own;
}

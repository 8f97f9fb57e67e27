import { Box } from '@mui/material';
import { usePieces } from '../usePieces';
import { AlreadyKnown } from './AlreadyKnown';
import { Countries } from './Countries';
import { CountryNotice } from './CountryNotice';
import { CountrySuggestion } from './CountrySuggestion';
import { Duplicates } from './Duplicates';
import { HiddenRows } from './HiddenRows';
import { NotData } from './NotData';
import { Offers } from './Offers';
import { Premium } from './Premium';
import { ReadyRows } from './ReadyRows';
import { Rejects } from './Rejects';
import { Repairs } from './Repairs';
import { RowTotals } from './RowTotals';
import type { ReviewProps } from './reviewProps';
import { SpokenBadly } from './SpokenBadly';
import { useReviewText } from './useReviewText';
import { YourChanges } from './YourChanges';

/**
 * What a reading came to, and what can be done about it. Where things stand is kept while the file is read again;
 * the page gives the review of another file, or of other columns, a key of its own.
 */
export function Review(props: ReviewProps) {
  const { say } = useReviewText();
  const hasParts = usePieces(1) > 0;
  return (
    <Box
      component="section"
      aria-label={say('title')}
      aria-busy={props.isStale}
      sx={{ ...COLUMN, opacity: props.isStale ? 0.6 : 1 }}
    >
      <CountryNotice {...props} />
      <Box sx={GRID}>
        <Box sx={COLUMN}>
          <RowTotals list={props.list} />
          {hasParts && (
            <>
              <AlreadyKnown list={props.list} checkAlready={props.checkAlready} />
              <Duplicates {...props} />
              <Countries {...props} />
            </>
          )}
        </Box>
        {hasParts && (
          <Box sx={COLUMN}>
            <HiddenRows {...props} />
            <CountrySuggestion {...props} />
            <Premium {...props} />
            <Offers {...props} />
            <Rejects {...props} />
            <YourChanges {...props} />
            <SpokenBadly {...props} />
            <ReadyRows list={props.list} variableNames={props.variableNames} />
            <Repairs list={props.list} />
            <NotData list={props.list} />
          </Box>
        )}
      </Box>
    </Box>
  );
}

const GRID = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '300px minmax(0, 1fr)' },
};
const COLUMN = { display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 };

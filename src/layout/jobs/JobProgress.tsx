import { Box, Typography } from '@mui/material';
import type { JobView } from '../../jobs/engine';
import { hasEnded } from '../../jobs/job';
import { JobBar } from './JobBar';
import { pacePhrases } from './jobMeasure';
import { countPhrases, hasCountdown, headPhrase, type Phrase, waitPhrases } from './jobPhrases';
import { useJobText } from './useJobText';
import { useNow } from './useNow';

/** How far a job is: exactly, how fast, and what it waits for; when it has ended, what came of it. */
export function JobProgress({ view }: { view: JobView }) {
  const say = useJobText();
  const now = useNow(hasCountdown(view));
  const sayAll = (phrases: Phrase[], between: string) => phrases.map(say).join(between);
  const head = say(headPhrase(view));
  const pace = sayAll(pacePhrases(view), ' · ');
  const counts = sayAll(countPhrases(view), ' · ');
  const waits = sayAll(waitPhrases(view, now), ' ');
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between' }}>
        <Typography variant="body2">{head}</Typography>
        <Typography variant="body2" color="textSecondary">
          {pace}
        </Typography>
      </Box>
      <JobBar view={view} valueText={counts ? `${head} · ${counts}` : head} />
      {counts && (
        <Typography variant="caption" color="textSecondary" component="p">
          {counts}
        </Typography>
      )}
      {(waits || !hasEnded(view.job)) && (
        // Room for a line is there before it is needed: what is below does not move under the pointer.
        <Typography variant="body2" sx={{ mt: 0.5, minHeight: '1.5em' }}>
          {waits}
        </Typography>
      )}
    </Box>
  );
}

import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { IdText } from './IdText';
import { ID_KINDS } from './labelTypes';
import { useSeenIds } from './SeenIdsContext';
import { useLabels } from './useLabels';

const MOST_SHOWN = 50;

/** The IDs seen since sign-in that have no name yet, to be named one by one. */
export function UnnamedIds() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const seen = useSeenIds();
  const labels = useLabels();
  const unnamed = ID_KINDS.flatMap((kind) =>
    seen[kind].filter((id) => labels.of(kind, id) === undefined).map((id) => ({ kind, id })),
  );
  if (unnamed.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby="unnamed-ids" sx={{ p: 2 }}>
      <Typography variant="h2" id="unnamed-ids">
        {translate('labels.unnamed', { smart_count: unnamed.length, count: formatNumber(unnamed.length) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('labels.unnamedHint')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: { lg: 2 } }}>
        {unnamed.slice(0, MOST_SHOWN).map(({ kind, id }) => (
          <Box component="li" key={`${kind} ${id}`} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Typography
              variant="body2"
              component="span"
              color="textSecondary"
              sx={{ width: 130, flexShrink: 0 }}
            >
              {translate(`labels.kinds.${kind}`)}
            </Typography>
            <IdText kind={kind} id={id} />
          </Box>
        ))}
      </Box>
      {unnamed.length > MOST_SHOWN && (
        <Typography variant="body2">
          {translate('labels.firstOf', {
            shown: formatNumber(MOST_SHOWN),
            count: formatNumber(unnamed.length),
          })}
        </Typography>
      )}
    </Paper>
  );
}

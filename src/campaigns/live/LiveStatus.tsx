import { Box, Button, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { errorMessage } from '../../errorMessage';
import { VISUALLY_HIDDEN } from '../../layout/visuallyHidden';
import { agoText } from './agoText';
import { hasNews } from './holdOrder';
import type { HeldRows } from './useHeldRows';
import type { Live } from './useLive';
import { useNow } from './useNow';

/** One line of what matters most: news to show, a refresh that failed, or how old the list is. */
export function LiveStatus({ live, held }: { live: Live; held: HeldRows }) {
  const translate = useTranslate();
  const news = useNewsText(held);
  const failed = live.failure ? translate('live.failed') : '';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      {/* The age is not announced every second, what happened is, once. */}
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {failed || news}
      </Box>
      {news && (
        <Button
          size="small"
          variant="outlined"
          onClick={held.show}
          sx={{ py: 0, whiteSpace: 'nowrap', flexShrink: 0 }}
        >
          {translate('live.show', { news })}
        </Button>
      )}
      <Age live={live} minWidth={news ? 0 : '15ch'} />
    </Box>
  );
}

/** What waits to be shown, in words; empty when nothing does. */
function useNewsText(held: HeldRows): string {
  const translate = useTranslate();
  if (!hasNews(held)) return '';
  const { added, gone, isReordered } = held;
  const parts = [
    added > 0 && translate('live.news.added', { smart_count: added }),
    gone.size > 0 && translate('live.news.gone', { smart_count: gone.size }),
    isReordered && translate('live.news.order'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Room for the longest age, so that the buttons beside it stay; what waits may take it on a phone. */
function Age({ live, minWidth }: { live: Live; minWidth: number | string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const now = useNow();
  const { read, failure, pausedBy, slowedTo } = live;
  if (!read) return null;
  const ago = agoText(now - read.at, locale);
  const text = translate(failure ? 'live.failedSince' : 'live.updated', { ago });
  const why = [
    failure ? errorMessage(failure, translate) : '',
    pausedBy ? translate(`live.paused.${pausedBy}`) : '',
    slowedTo ? translate('live.slowed', { seconds: Math.round(slowedTo / 1_000) }) : '',
  ].filter(Boolean);
  return (
    <Typography
      variant="body2"
      color={failure ? 'error' : 'textSecondary'}
      noWrap
      title={[text, ...why].join(' ')}
      sx={{ minWidth }}
    >
      {text}
      {!failure && why.length > 0 && ` · ${why[0]}`}
    </Typography>
  );
}

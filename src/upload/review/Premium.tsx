import { Alert, Box, Typography } from '@mui/material';
import { Choice } from './Choice';
import { Fold } from './Fold';
import { Listed } from './Listed';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { useReviewText } from './useReviewText';

/** Numbers that cost extra: left out, or sent when the user accepts that, which the page asks for. */
export function Premium({ list, settings, isLocked = false, onChange, acceptPremium }: ReviewProps) {
  const { say, count, number } = useReviewText();
  const { premium } = list.result.warnings;
  const rejected = list.result.rejects['premium-rate']?.count ?? 0;
  if (premium.count === 0 && rejected === 0 && settings.premium === 'send') return null;
  return (
    <Alert severity={settings.premium === 'send' ? 'warning' : 'info'} role="note">
      {premium.count > 0 ? count('premium.what', premium.count) : count('premium.leftOut', rejected)}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 0.5 }}>
        <Choice
          label={say('premium.title')}
          value={settings.premium}
          options={[
            { value: 'send', words: say('premium.send') },
            { value: 'reject', words: say('premium.reject') },
          ]}
          disabled={isLocked}
          onChange={(choice) => onChange({ premium: choice })}
        />
        {premium.count > 0 && settings.premium === 'send' && acceptPremium}
      </Box>
      {premium.count > 0 && (
        <Fold title={say('premium.list')} aside={number(premium.count)}>
          <ScrollList label={say('premium.list')}>
            {premium.samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line can have several, and the list never changes.
              <Typography key={at} component="li" variant="body2">
                {say('line', { line: number(sample.line) })}: {sample.number}
              </Typography>
            ))}
          </ScrollList>
          <Listed shown={premium.samples.length} count={premium.count} />
        </Fold>
      )}
    </Alert>
  );
}

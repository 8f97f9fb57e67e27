import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTypedGuard } from '../../layout/useTypedGuard';
import type { NumberReason } from '../../phonelist/number/reasons';
import { BeforeAfter } from './BeforeAfter';
import type { RejectGroup } from './rejectGroups';
import { replacePreview } from './replacePreview';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** It closes with its page alone. */
const staysAsItIs = () => undefined;

/** Find and replace in the cells of one group; what it would change is seen before it is applied. */
export function FindReplace({ group, review }: { group: RejectGroup; review: ReviewProps }) {
  const { say, number } = useReviewText();
  const [find, setFind] = useState('');
  const [replace, setReplace] = useState('');
  useTypedGuard(find !== '', staysAsItIs);
  const { hits, example } = replacePreview(group.samples, find, replace);
  const { settings, onChange, isLocked } = review;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (find === '' || isLocked) return;
    const rule = { reason: group.reason as NumberReason, find, replace };
    onChange({ replacements: [...settings.replacements, rule] });
    setFind('');
    setReplace('');
  };
  return (
    <Box component="form" onSubmit={apply} noValidate aria-label={say('replace.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <TextField
          label={say('replace.find')}
          value={find}
          margin="none"
          onChange={({ target }) => setFind(target.value)}
          sx={FIELD}
        />
        <TextField
          label={say('replace.replace')}
          value={replace}
          margin="none"
          onChange={({ target }) => setReplace(target.value)}
          sx={FIELD}
        />
        <Button type="submit" size="small" variant="outlined" disabled={find === '' || isLocked}>
          {say('replace.apply')}
        </Button>
      </Box>
      <Typography
        variant="body2"
        color="textSecondary"
        aria-live="polite"
        sx={{ minHeight: '1.5em', mt: 0.5 }}
      >
        {find === ''
          ? say('replace.what')
          : say('replace.hits', { hits: number(hits), shown: number(group.samples.length) })}{' '}
        {example && <BeforeAfter sample={example} />}
      </Typography>
    </Box>
  );
}

const FIELD = { width: { xs: 'calc(50% - 4px)', sm: 180 } };

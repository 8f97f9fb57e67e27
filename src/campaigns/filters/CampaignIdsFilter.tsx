import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../../layout/useNumberFormat';
import { useTypedGuard } from '../../layout/useTypedGuard';
import { useFilterEditing } from './FilterEditing';
import { readTexts, writeFilter } from './filterEdits';
import { fitsOneRequest, type PastedIds, readPastedIds } from './pastedIds';

/** Campaigns by a pasted list of their IDs; says what it understood before it asks. */
export function CampaignIdsFilter() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { filter, change } = useFilterEditing();
  const present = readTexts(filter, 'ids');
  const [text, setText] = useState(present?.join('\n') ?? '');
  const read = readPastedIds(text);
  useTypedGuard(read.ids.join() !== (present ?? []).join(), () => undefined);
  const fits = fitsOneRequest(writeFilter(filter, 'ids', read.ids));
  const understood = useUnderstood();

  return (
    <Box sx={{ gridColumn: { sm: '1 / -1' } }}>
      <TextField
        multiline
        minRows={2}
        maxRows={6}
        margin="none"
        label={translate('filters.ids.paste')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={!fits}
        helperText={
          fits
            ? understood(text, read)
            : translate('filters.ids.tooMany', { count: formatNumber(read.ids.length) })
        }
        slotProps={{
          htmlInput: { spellCheck: false },
          formHelperText: { 'aria-live': 'polite', sx: { overflowWrap: 'anywhere' } },
        }}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
        <Button
          size="small"
          variant="outlined"
          // A text without IDs is not "no filter", which would show everything.
          disabled={read.ids.length === 0 || !fits}
          onClick={() => change((filter) => writeFilter(filter, 'ids', read.ids))}
        >
          {read.ids.length === 0
            ? translate('filters.ids.applyNone')
            : translate('filters.ids.apply', {
                smart_count: read.ids.length,
                count: formatNumber(read.ids.length),
              })}
        </Button>
        {present && (
          <Button
            size="small"
            onClick={() => {
              setText('');
              change((filter) => writeFilter(filter, 'ids', undefined));
            }}
          >
            {translate('filters.ids.remove')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** How many words of a text that were left out are named; all are counted. */
const NAMED = 3;

function useUnderstood() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const say = (key: string, count: number, more = {}) =>
    translate(`filters.ids.${key}`, { smart_count: count, count: formatNumber(count), ...more });
  return (text: string, { ids, repeated, ignored }: PastedIds) => {
    if (text.trim() === '') return translate('filters.ids.hint');
    if (ids.length === 0) return translate('filters.ids.nothing');
    const examples = ignored.slice(0, NAMED).join(', ');
    return [
      say('found', ids.length),
      repeated > 0 && say('repeated', repeated),
      ignored.length > 0 && say('ignored', ignored.length, { examples }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

import { Box, Button, Typography } from '@mui/material';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { useReviewText } from './useReviewText';

/** What the user wrote over and replaced, and the way to take each of it back. */
export function YourChanges({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say, count } = useReviewText();
  const { corrections, replacements } = settings;
  const { replaced } = list.result.repairs;
  if (corrections.length + replacements.length === 0) return null;
  const without = <Each,>(all: readonly Each[], at: number) => all.filter((_, index) => index !== at);
  return (
    <Part title={say('changes.title')}>
      {replacements.length > 0 && (
        <Typography variant="body2">{count('changes.replaced', replaced?.count ?? 0)}</Typography>
      )}
      <ScrollList label={say('changes.title')}>
        {replacements.map(({ reason, find, replace }, at) => (
          <Change
            // biome-ignore lint/suspicious/noArrayIndexKey: the same rule can be there twice, and means the same.
            key={at}
            words={say(replace === '' ? 'changes.removal' : 'changes.rule', { find, replace })}
            detail={say(`reasons.${reason}.what`)}
            disabled={isLocked}
            onTakeBack={() => onChange({ replacements: without(replacements, at) })}
          />
        ))}
        {corrections.length > 0 && (
          <Change
            words={count('changes.corrections', corrections.length)}
            detail=""
            disabled={isLocked}
            onTakeBack={() => onChange({ corrections: [] })}
          />
        )}
      </ScrollList>
    </Part>
  );
}

interface ChangeProps {
  words: string;
  detail: string;
  disabled: boolean;
  onTakeBack: () => void;
}

function Change({ words, detail, disabled, onTakeBack }: ChangeProps) {
  const { say } = useReviewText();
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2" sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {words}{' '}
        <Typography component="span" variant="caption" color="textSecondary">
          {detail}
        </Typography>
      </Typography>
      <Button
        size="small"
        disabled={disabled}
        aria-label={say('changes.takeBackThis', { change: words })}
        onClick={onTakeBack}
      >
        {say('changes.takeBack')}
      </Button>
    </Box>
  );
}

import { Box, Button, TextField, Typography } from '@mui/material';
import { Fold } from './Fold';
import { Listed } from './Listed';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { type SpokenLine, withoutVariable } from './spokenLines';
import { useReviewText } from './useReviewText';

interface SpokenVariableProps {
  line: SpokenLine;
  name: string;
  /** What stands in the field of its default value. */
  written: string;
  review: ReviewProps;
  onWrite: (text: string) => void;
}

/** One variable: what is wrong with its values, where, and the value that goes up instead. */
export function SpokenVariable({ line, name, written, review, onWrite }: SpokenVariableProps) {
  const { say, count } = useReviewText();
  const { settings, isLocked = false, onChange } = review;
  const troubles = line.troubles.map((each) => count(`spoken.${each.kind}`, each.count)).join(', ');
  return (
    <Box sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <strong>{name}</strong>: {line.isAllEmpty ? say('spoken.allEmpty') : troubles}
        </Typography>
        {line.isAllEmpty && (
          <Button
            size="small"
            disabled={isLocked}
            onClick={() => onChange(withoutVariable(settings, line.variable))}
          >
            {say('spoken.leaveOut', { name })}
          </Button>
        )}
        <TextField
          label={say('spoken.fallback', { name })}
          value={written}
          disabled={isLocked}
          margin="none"
          autoComplete="off"
          onChange={({ target }) => onWrite(target.value)}
          sx={{ width: { xs: '100%', sm: 260 } }}
        />
      </Box>
      {!line.isAllEmpty && <Places line={line} name={name} />}
    </Box>
  );
}

function Places({ line, name }: { line: SpokenLine; name: string }) {
  const { say, number } = useReviewText();
  return (
    <Fold title={say('spoken.places')}>
      {line.troubles.map(({ kind, count, samples }) => (
        <Box key={kind} sx={{ mt: 0.5 }}>
          <ScrollList label={`${name}: ${say(`spoken.kinds.${kind}`)}`}>
            {samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line can have several, and the list never changes.
              <Typography key={at} component="li" variant="body2" noWrap>
                {say('line', { line: number(sample.line) })}: {say(`spoken.kinds.${kind}`)}
                {kind !== 'empty' && ` (${sample.value})`}
              </Typography>
            ))}
          </ScrollList>
          <Listed shown={samples.length} count={count} />
        </Box>
      ))}
    </Fold>
  );
}

import { Box, Typography } from '@mui/material';
import { REPAIR_KINDS, type RepairKind } from '../../phonelist/number/reasons';
import type { Counted, RepairSample } from '../../phonelist/rows/listResult';
import { BeforeAfter } from './BeforeAfter';
import { Fold } from './Fold';
import { Listed } from './Listed';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { useReviewText } from './useReviewText';

/** How numbers differ from their cells, by kind, each with its rows before and after. */
export function Repairs({ list }: Pick<ReviewProps, 'list'>) {
  const { say } = useReviewText();
  const { repairs } = list.result;
  const kinds = REPAIR_KINDS.filter((kind) => repairs[kind]);
  if (kinds.length === 0) return null;
  return (
    <Part title={say('repairs.title')}>
      {kinds.map((kind) => (
        <RepairFold key={kind} kind={kind} repairs={repairs[kind] ?? { count: 0, samples: [] }} />
      ))}
    </Part>
  );
}

function RepairFold({ kind, repairs }: { kind: RepairKind; repairs: Counted<RepairSample> }) {
  const { say, number } = useReviewText();
  return (
    <Fold title={say(`repairs.kinds.${kind}`)} aside={number(repairs.count)}>
      <ScrollList label={say(`repairs.kinds.${kind}`)}>
        {repairs.samples.map((sample, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line can have several, and the list never changes.
          <Box component="li" key={at} sx={{ display: 'flex', gap: 1.5 }}>
            <Typography component="span" variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
              {say('line', { line: number(sample.line) })}
            </Typography>
            <BeforeAfter sample={sample} />
          </Box>
        ))}
      </ScrollList>
      <Listed shown={repairs.samples.length} count={repairs.count} />
    </Fold>
  );
}

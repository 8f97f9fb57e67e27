import { Box, Typography } from '@mui/material';
import { NOT_DATA } from '../../phonelist/rows/rowReasons';
import { Fold } from './Fold';
import { Listed } from './Listed';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { Stripped } from './Stripped';
import { useReviewText } from './useReviewText';

/** What was left out as no data, with its lines, and what no one sees in the text: nothing goes without being told. */
export function NotData({ list }: Pick<ReviewProps, 'list'>) {
  const { say, number } = useReviewText();
  const { notData, stripped, warnings } = list.result;
  const kinds = NOT_DATA.flatMap((kind) => (notData[kind] ? [{ kind, ...notData[kind] }] : []));
  const isClean =
    stripped.nuls + stripped.invisible + stripped.ctrlZ + warnings.controls + warnings.guards === 0;
  if (kinds.length === 0 && isClean) return null;
  return (
    <Part title={say('notData.title')}>
      {kinds.map(({ kind, count, samples }) => (
        <Fold key={kind} title={say(`notData.${kind}`)} aside={number(count)}>
          <ScrollList label={say(`notData.${kind}`)}>
            {samples.map(({ line, cells }) => (
              <Typography key={line} component="li" variant="body2" noWrap>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {say('line', { line: number(line) })}:
                </Box>{' '}
                {cells.join(' | ')}
              </Typography>
            ))}
          </ScrollList>
          <Listed shown={samples.length} count={count} />
        </Fold>
      ))}
      <Stripped stripped={stripped} controls={warnings.controls} guards={warnings.guards} />
    </Part>
  );
}

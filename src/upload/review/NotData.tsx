import { NOT_DATA } from '../../phonelist/rows/rowReasons';
import { Part } from './Part';
import { RowFold } from './RowFold';
import type { ReviewProps } from './reviewProps';
import { Stripped } from './Stripped';
import { useReviewText } from './useReviewText';

/** What was left out as no data, with its lines, and what no one sees in the text: nothing goes without being told. */
export function NotData({ list }: Pick<ReviewProps, 'list'>) {
  const { say } = useReviewText();
  const { notData, stripped, warnings } = list.result;
  const kinds = NOT_DATA.flatMap((kind) => (notData[kind] ? [{ kind, rows: notData[kind] }] : []));
  const isClean =
    stripped.nuls + stripped.invisible + stripped.ctrlZ + warnings.controls + warnings.guards === 0;
  if (kinds.length === 0 && isClean) return null;
  return (
    <Part title={say('notData.title')}>
      {kinds.map(({ kind, rows }) => (
        <RowFold key={kind} title={say(`notData.${kind}`)} rows={rows} />
      ))}
      <Stripped stripped={stripped} controls={warnings.controls} guards={warnings.guards} />
    </Part>
  );
}

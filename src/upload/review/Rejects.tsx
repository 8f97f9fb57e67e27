import { Typography } from '@mui/material';
import { useState } from 'react';
import type { RowReason } from '../../phonelist/rows/rowReasons';
import { DownloadRejects } from './DownloadRejects';
import { fieldNames } from './fieldNames';
import { Part } from './Part';
import { RejectFold } from './RejectFold';
import { rejectGroups, rejectOrder } from './rejectGroups';
import type { ReviewProps } from './reviewProps';
import { useCorrections } from './useCorrections';
import { useReviewText } from './useReviewText';

/** The rows that are not sent, by reason, with what can be done about them; all of them as a file. */
export function Rejects(props: ReviewProps) {
  const text = useReviewText();
  const { say, count } = text;
  const { totals, rejects } = props.list.result;
  const [shown, setShown] = useState<readonly RowReason[]>([]);
  const order = rejectOrder(rejects, shown);
  // Also what comes up later keeps its place from then on.
  if (order !== shown) setShown(order);
  const corrections = useCorrections(props);
  const groups = rejectGroups(rejects, order);
  if (groups.length === 0) return null;
  const fieldName = fieldNames(props, text);
  return (
    <Part
      title={totals.rejected > 0 ? count('rejects.title', totals.rejected) : say('rejects.none')}
      actions={totals.rejected > 0 && <DownloadRejects list={props.list} header={props.header} />}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {say('rejects.what')}
      </Typography>
      {groups.map((group) => (
        <RejectFold
          key={group.reason}
          group={group}
          fieldName={fieldName}
          corrections={corrections}
          review={props}
        />
      ))}
    </Part>
  );
}

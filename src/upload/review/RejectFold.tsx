import { Typography } from '@mui/material';
import { Fold } from './Fold';
import type { FieldName } from './fieldNames';
import { Listed } from './Listed';
import { RejectFixes } from './RejectFixes';
import { RejectTable } from './RejectTable';
import type { RejectGroup } from './rejectGroups';
import type { ReviewProps } from './reviewProps';
import type { Corrections } from './useCorrections';
import { useReviewText } from './useReviewText';
import { WidthsSeen } from './WidthsSeen';

interface RejectFoldProps {
  group: RejectGroup;
  fieldName: FieldName;
  corrections: Corrections;
  review: ReviewProps;
}

/** The rows that are rejected for one reason: what is wrong, what to do, and the first of them. */
export function RejectFold({ group, fieldName, corrections, review }: RejectFoldProps) {
  const { say, number } = useReviewText();
  const { reason, count, samples, isFixable } = group;
  return (
    <Fold title={say(`reasons.${reason}.what`)} aside={number(count)}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {count > 0 ? say(`reasons.${reason}.advice`) : say('rejects.solved')}
      </Typography>
      {reason === 'too-many-cells' && <WidthsSeen widths={review.list.result.widths} />}
      {isFixable && <RejectFixes group={group} corrections={corrections} review={review} />}
      {count > 0 && (
        <RejectTable
          label={say(`reasons.${reason}.what`)}
          samples={samples}
          fieldName={fieldName}
          corrections={isFixable ? corrections : null}
          isLocked={review.isLocked ?? false}
        />
      )}
      <Listed shown={samples.length} count={count} />
    </Fold>
  );
}

import { Box, Button, Typography } from '@mui/material';
import { FindReplace } from './FindReplace';
import type { RejectGroup } from './rejectGroups';
import type { ReviewProps } from './reviewProps';
import type { Corrections } from './useCorrections';
import { useReviewText } from './useReviewText';

interface RejectFixesProps {
  group: RejectGroup;
  corrections: Corrections;
  review: ReviewProps;
}

/** What is done about a whole group: find and replace, and the cells that were written over applied together. */
export function RejectFixes({ group, corrections, review }: RejectFixesProps) {
  const { say, count } = useReviewText();
  const { drafts, apply, discard } = corrections;
  return (
    <>
      <FindReplace group={group} review={review} />
      {/* Always there, so that the fields below stay where they are when the first is written in. */}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 36, my: 0.5 }}>
        <Typography variant="body2" sx={{ flexGrow: 1 }}>
          {drafts > 0 ? count('rejects.drafts', drafts) : say('rejects.howToFix')}
        </Typography>
        <Button size="small" disabled={drafts === 0} onClick={discard}>
          {say('rejects.discard')}
        </Button>
        <Button size="small" variant="contained" disabled={drafts === 0 || review.isLocked} onClick={apply}>
          {drafts > 0 ? count('rejects.apply', drafts) : say('rejects.applyNone')}
        </Button>
      </Box>
    </>
  );
}

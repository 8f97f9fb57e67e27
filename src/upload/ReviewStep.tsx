import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { memo, useMemo } from 'react';
import type { ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { CampaignCheck } from './CampaignCheck';
import type { FileState, Reviewed } from './fileState';
import { headerOf, type Opened } from './openFile';
import { DraftsContext, type DraftsKept } from './review/DraftsContext';
import { Review } from './review/Review';
import { SimilarList } from './SimilarList';
import type { FileAction, FileEntry } from './uploadState';
import { useLikelyCountries } from './useLikelyCountries';
import { useUploadText } from './useUploadText';
import { variableNamesOf } from './variableNames';

interface ReviewStepProps {
  entry: FileEntry;
  opened: Opened;
  reviewed: Reviewed;
  campaign: Campaign | null;
  isLocked: boolean;
  onChange: (change: Partial<ReadSettings>) => void;
  onAction: (action: FileAction) => void;
}

/** What the list comes to and what can be done about it; beside that, what it can be compared with. */
export function ReviewStep({ entry, reviewed, campaign, onAction, ...props }: ReviewStepProps) {
  const { state } = entry;
  const drafts = useMemo(
    (): DraftsKept => ({
      drafts: entry.drafts,
      onWrite: (sample, text) => onAction({ type: 'draftWritten', sample, text }),
      onDiscard: () => onAction({ type: 'draftsDiscarded' }),
    }),
    [entry.drafts, onAction],
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <SimilarList state={state} campaign={campaign} reviewed={reviewed} onAction={onAction} />
      <DraftsContext value={drafts}>
        <PageReview
          {...props}
          // Of other columns it is another review.
          key={cutOf(reviewed.list.settings)}
          step={state.step}
          acceptsPremium={entry.acceptsPremium}
          reviewed={reviewed}
          campaign={campaign}
          onAction={onAction}
        />
      </DraftsContext>
    </Box>
  );
}

interface PageReviewProps extends Omit<ReviewStepProps, 'entry'> {
  step: FileState['step'];
  acceptsPremium: boolean;
}

/** The review with the page's own parts in it; of progress it knows nothing, so that it is not drawn again for that. */
const PageReview = memo(function PageReview(props: PageReviewProps) {
  const { step, opened, reviewed, campaign, acceptsPremium, isLocked, onChange, onAction } = props;
  const { say } = useUploadText();
  const { settings } = opened;
  const { list } = reviewed;
  const asks = list.settings.country === 'as-written' && list.result.withoutCountry > 0;
  const likelyCountries = useLikelyCountries(campaign, asks);
  return (
    <Review
      list={reviewed.list}
      settings={settings}
      isStale={step === 'opening' || step === 'reading' || step === 'halted'}
      isLocked={isLocked}
      onChange={onChange}
      // As the names were read: the switch is ahead of them while the file is opened again.
      header={headerOf(opened)}
      variableNames={variableNamesOf(opened)}
      likelyCountries={likelyCountries}
      checkAlready={
        <CampaignCheck
          isFree={step === 'review' || step === 'halted'}
          already={settings.already}
          campaign={campaign}
          reviewed={reviewed}
          onAction={onAction}
        />
      }
      acceptPremium={
        <FormControlLabel
          label={say('premium.accept')}
          disabled={step !== 'review'}
          control={
            <Checkbox
              size="small"
              checked={acceptsPremium}
              onChange={(_, isAccepted) => onAction({ type: 'premiumAccepted', isAccepted })}
            />
          }
        />
      }
    />
  );
});

function cutOf({ sheet, delimiter, quote, width }: ReadSettings): string {
  return JSON.stringify([sheet, delimiter, quote, width]);
}

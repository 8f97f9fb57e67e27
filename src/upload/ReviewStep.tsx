import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { CampaignCheck } from './CampaignCheck';
import type { Reviewed } from './fileState';
import type { Opened } from './openFile';
import { Review } from './review/Review';
import { SimilarList } from './SimilarList';
import type { FileAction, FileEntry } from './uploadState';
import { useUploadText } from './useUploadText';
import { variableNamesOf } from './variableNames';

interface ReviewStepProps {
  entry: FileEntry;
  opened: Opened;
  reviewed: Reviewed;
  campaign: Campaign | null;
  isLocked: boolean;
  onAction: (action: FileAction) => void;
}

/** What the list comes to and what can be done about it; beside that, what it can be compared with. */
export function ReviewStep({ entry, opened, reviewed, campaign, isLocked, onAction }: ReviewStepProps) {
  const { say } = useUploadText();
  const { state } = entry;
  const { settings, inspection } = opened;
  const isStale = state.step === 'opening' || state.step === 'reading' || state.step === 'halted';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <SimilarList state={state} campaign={campaign} reviewed={reviewed} onAction={onAction} />
      <Review
        // Of other columns it is another review.
        key={cutOf(reviewed.list.settings)}
        list={reviewed.list}
        settings={settings}
        isStale={isStale}
        isLocked={isLocked}
        onChange={(change) => onAction({ type: 'settingsChanged', change })}
        header={settings.header ? inspection.columns.map(({ name }) => name) : []}
        variableNames={variableNamesOf(opened)}
        checkAlready={
          <CampaignCheck state={state} campaign={campaign} reviewed={reviewed} onAction={onAction} />
        }
        acceptPremium={
          <FormControlLabel
            label={say('premium.accept')}
            disabled={state.step !== 'review'}
            control={
              <Checkbox
                size="small"
                checked={entry.acceptsPremium}
                onChange={(_, isAccepted) => onAction({ type: 'premiumAccepted', isAccepted })}
              />
            }
          />
        }
      />
    </Box>
  );
}

function cutOf({ sheet, delimiter, quote, width }: ReadSettings): string {
  return JSON.stringify([sheet, delimiter, quote, width]);
}

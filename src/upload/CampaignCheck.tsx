import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import type { ReadSettings } from '../phonelist/readSettings';
import { statedNumbers } from '../sipcaller/statedNumbers';
import type { Campaign } from '../sipcaller/types';
import { checkedAgainst, type Reviewed } from './fileState';
import type { FileAction } from './uploadState';
import { useUploadText } from './useUploadText';

interface CampaignCheckProps {
  /** Whether something else can be asked for just now. */
  isFree: boolean;
  /** What the user wants done with numbers that the campaign holds. */
  already: ReadSettings['already'];
  campaign: Campaign | null;
  reviewed: Reviewed;
  onAction: (action: FileAction) => void;
}

/** Whether the list was looked for among the campaign's numbers, when, and what becomes of those that it holds. */
export function CampaignCheck({ isFree, already, campaign, reviewed, onAction }: CampaignCheckProps) {
  const { say, count, number, time } = useUploadText();
  // What another campaign held says nothing of this one.
  const checked = checkedAgainst(reviewed, campaign);
  if (!campaign) return <Typography variant="body2">{say('check.needCampaign')}</Typography>;
  const numbers = statedNumbers(campaign);
  const check = () =>
    onAction({
      type: 'screensChanged',
      change: { already: { campaignId: campaign.id, askedAt: Date.now() } },
    });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {checked
          ? count('check.done', checked.numbers, { name: campaign.name, time: time(new Date(checked.at)) })
          : say('check.notChecked')}{' '}
        {checked && say(checked.isWhole ? 'check.read' : 'check.moved')}{' '}
        {checked?.unreadable ? count('check.unreadable', checked.unreadable) : null}
      </Typography>
      <TextField
        // The job looks at the campaign before it sends, and does as is said here, checked before or not.
        select
        size="small"
        label={say('check.those')}
        value={already}
        disabled={!isFree}
        onChange={({ target }) =>
          onAction({
            type: 'settingsChanged',
            change: { already: target.value as ReadSettings['already'] },
          })
        }
        sx={{ width: 200 }}
      >
        {(['skip', 'send'] as const).map((choice) => (
          <MenuItem key={choice} value={choice}>
            {say(`check.${choice}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button size="small" variant="outlined" aria-disabled={!isFree} onClick={() => isFree && check()}>
        {checked
          ? say('check.again')
          : numbers === null
            ? say('check.buttonNotStated')
            : count('check.button', numbers, { name: campaign.name, numbers: number(numbers) })}
      </Button>
    </Box>
  );
}

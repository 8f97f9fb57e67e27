import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { acceptsNumbers } from '../campaigns/accepts';
import type { Campaign } from '../sipcaller/types';
import { ReadyToSend } from './ReadyToSend';
import type { SendPhase } from './sendUpload';
import type { UploadState } from './uploadState';
import { useTheirVarCount } from './useTheirVarCount';
import { type UploadText, useUploadText } from './useUploadText';

interface SendPanelProps {
  state: UploadState;
  campaign: Campaign | null;
  /** Whether a setting is displayed that is not in force. */
  hasWrongSetting: boolean;
  onSend: (campaign: Campaign) => void;
  onStop: () => void;
}

/** The button that sends, or what is missing for it; while it works, how far it is and how to stop it. */
export function SendPanel({ state, campaign, hasWrongSetting, onSend, onStop }: SendPanelProps) {
  const text = useUploadText();
  const theirVarCount = useTheirVarCount(campaign);
  if (state.step === 'sending') return <SendProgress phase={state.phase} onStop={onStop} />;
  const obstacle = whatIsMissing(state, campaign, hasWrongSetting);
  if (obstacle || state.step !== 'ready' || !campaign) {
    return (
      <Typography variant="body2" color="textSecondary">
        {text.say(`send.${obstacle}`)}
      </Typography>
    );
  }
  return (
    <ReadyToSend
      file={state.chosen.file}
      reading={state.reading}
      campaign={campaign}
      theirVarCount={theirVarCount}
      onSend={onSend}
    />
  );
}

/** The sentence for a phase of sending. */
export function phaseSentence(phase: SendPhase, { say, size }: UploadText): string {
  if (phase.name !== 'sending') return say(`send.${phase.name}`);
  return say('send.sending', { sent: size(phase.sentBytes), total: size(phase.totalBytes) });
}

function whatIsMissing(
  state: UploadState,
  campaign: Campaign | null,
  hasWrongSetting: boolean,
): string | null {
  if (hasWrongSetting) return 'wrongSetting';
  if (state.step === 'reading') return 'reading';
  if (state.step !== 'ready') return 'needFile';
  if (state.reading.counts.ready === 0) return 'needReady';
  if (!campaign) return 'needCampaign';
  return acceptsNumbers(campaign).accepts ? null : 'closed';
}

function SendProgress({ phase, onStop }: { phase: SendPhase; onStop: () => void }) {
  const text = useUploadText();
  const isMeasured = phase.name === 'sending' && phase.totalBytes > 0;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {phaseSentence(phase, text)}
        </Typography>
        <LinearProgress
          aria-label={text.say('send.label')}
          {...(isMeasured && {
            variant: 'determinate',
            value: Math.floor((100 * phase.sentBytes) / phase.totalBytes),
          })}
        />
      </Box>
      {phase.name !== 'checking' && (
        <Button variant="outlined" onClick={onStop}>
          {text.say('send.stop')}
        </Button>
      )}
    </Box>
  );
}

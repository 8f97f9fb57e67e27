import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import type { JobView } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { useJobs } from '../providers/JobsContext';
import type { FileState } from './fileState';
import type { FileEntry } from './uploadState';
import { type UploadText, useUploadText } from './useUploadText';

interface FileQueueProps {
  entries: readonly FileEntry[];
  currentId: string | null;
  disabled: boolean;
  onShow: (id: string) => void;
  onRemove: (id: string) => void;
}

/** The files that are there and how far each is: one is at hand, and each of the others can be taken up. */
export function FileQueue({ entries, currentId, disabled, onShow, onRemove }: FileQueueProps) {
  const text = useUploadText();
  const views = useJobs();
  return (
    <Box component="ul" aria-label={text.say('queue.label')} sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      {entries.map(({ id, file, state }) => {
        const isCurrent = id === currentId;
        return (
          <Box
            component="li"
            key={id}
            aria-current={isCurrent || undefined}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              minHeight: 36,
              pl: 1,
              borderLeft: 3,
              borderColor: isCurrent ? 'primary.main' : 'transparent',
            }}
          >
            <Box sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography component="span" variant="body2" sx={{ fontWeight: isCurrent ? 650 : undefined }}>
                {file.name}
              </Typography>{' '}
              <Typography component="span" variant="body2" color="textSecondary">
                {text.size(file.size)} · {stateWords(state, views, text)}
              </Typography>
            </Box>
            {!isCurrent && (
              <Button
                size="small"
                disabled={disabled}
                aria-label={text.say('queue.showFile', { name: file.name })}
                onClick={() => onShow(id)}
                sx={{ flexShrink: 0 }}
              >
                {text.say('queue.show')}
              </Button>
            )}
            <IconButton
              size="small"
              disabled={disabled}
              aria-label={text.say('queue.remove', { name: file.name })}
              onClick={() => onRemove(id)}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}

function stateWords(state: FileState, views: readonly JobView[], { say, count }: UploadText): string {
  if (state.step === 'review') return count('queue.ready', state.reviewed.list.result.totals.ready);
  if (state.step !== 'sent') return say(`queue.${state.step}`);
  const job = views.find((view) => view.job.id === state.jobId)?.job;
  return job && hasEnded(job) ? count('queue.added', job.counts.done) : say('queue.sent');
}

import type { SendingPart } from '../imports/sendings';
import type { JobView } from '../jobs/engine';
import type { UploadText } from './useUploadText';

/**
 * What an import is at in this tab, in words; empty when it is at nothing here.
 * @param part its request under way in this tab, which goes before the job: that is told of an answer a moment later
 */
export function sendingWords(
  { job: { state }, runs, outage = null }: Pick<JobView, 'job' | 'runs'> & Partial<Pick<JobView, 'outage'>>,
  part: SendingPart | null,
  { say, size }: Pick<UploadText, 'say' | 'size'>,
): string {
  // That nobody answers is said beside it.
  if (outage && outage.kind !== 'silent') return '';
  switch (part?.phase) {
    case 'sending':
      return say('result.sending', { sent: size(part.sentBytes), total: size(part.totalBytes) });
    case 'processing':
      return say('result.processing');
    case 'looking':
      return say('result.verifying');
  }
  if (runs !== 'here') return '';
  // That numbers are under way is no look at them: they are for a moment after each answer, and while a lost part waits.
  if (state === 'finishing') return say('result.verifying');
  return state === 'running' ? say('result.between') : '';
}

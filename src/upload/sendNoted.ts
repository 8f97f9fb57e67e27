import { type SendOutcome, sendUpload } from './sendUpload';
import type { SendingNote } from './sentLists';

type SendArguments = Parameters<typeof sendUpload>;

/**
 * Sends a list as sendUpload does, and notes it from the moment at which it leaves: whoever asked may be
 * gone before the end, and the list must not be sent again unawares.
 */
export async function sendNoted(
  note: SendingNote,
  ...[client, order, { signal, onPhase }]: SendArguments
): Promise<SendOutcome> {
  let hasBegun = false;
  const outcome = await sendUpload(client, order, {
    signal,
    onPhase(phase) {
      if (phase.name === 'sending' && !hasBegun) {
        hasBegun = true;
        note.began();
      }
      onPhase(phase);
    },
  });
  note.ended(outcome);
  return outcome;
}

import { type Dispatch, useEffect } from 'react';
import { NUMBER_REASONS } from '../numbers/phoneNumber';
import type { ReadWords, RowReason } from './csvTypes';
import { startReading } from './startReading';
import type { UploadAction, UploadState } from './uploadState';
import type { UploadText } from './useUploadText';

const ROW_REASONS: RowReason[] = [...NUMBER_REASONS, 'too-many-cells', 'variable-missing', 'unclosed-quote'];

/** Has the chosen file read whenever it or its settings change; a reading that is overtaken is stopped. */
export function useReading(state: UploadState, dispatch: Dispatch<UploadAction>, text: UploadText): void {
  const chosen = state.step === 'reading' ? state.chosen : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language reads nothing again
  useEffect(() => {
    if (!chosen) return;
    const { file, settings } = chosen;
    return startReading({ file, settings, words: readWords(text) }, (message) => {
      if (message.kind === 'progress') dispatch({ type: 'progressed', progress: message });
      else dispatch({ type: 'wasRead', outcome: message });
    });
  }, [chosen, dispatch]);
}

function readWords({ say }: UploadText): ReadWords {
  const reasons = Object.fromEntries(ROW_REASONS.map((reason) => [reason, say(`reasons.${reason}`)]));
  return {
    line: say('rejected.line'),
    reason: say('rejected.reason'),
    reasons: reasons as Record<RowReason, string>,
  };
}

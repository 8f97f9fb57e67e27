import { useCallback, useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { Campaign } from '../sipcaller/types';
import type { SendOutcome } from './sendUpload';
import { isAllThere, isInDoubt } from './sentLists';
import { useUploadText } from './useUploadText';

/**
 * Tells what became of an upload whose page is gone: an address changed by hand leaves without a
 * question, and the result has no page to stand on.
 */
export function useLeftNotice() {
  const notify = useNotify();
  const { say, count } = useUploadText();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return useCallback(
    (outcome: SendOutcome, { name }: Pick<Campaign, 'name'>, rows: number) => {
      if (isHere.current) return;
      const tell = (type: 'info' | 'warning', words: string) =>
        notify(words, { type, autoHideDuration: null });
      if (outcome.kind === 'answered') tell('info', say('left.answered', { name }));
      else if (outcome.kind === 'refused') tell('warning', say('left.refused', { name }));
      else if (!isInDoubt(outcome)) tell('warning', say('left.nothing', { name }));
      else if (isAllThere(outcome.counted, rows)) tell('info', count('left.all', rows, { name }));
      else tell('warning', count('left.doubt', rows, { name }));
    },
    [notify, say, count],
  );
}

import { useContext, useMemo } from 'react';
import type { RejectSample } from '../../phonelist/rows/listResult';
import { draftKey, fieldText, listedDrafts, withDrafts } from './corrections';
import { DraftsContext } from './DraftsContext';
import type { ReviewProps } from './reviewProps';

export interface Corrections {
  /** How many cells are written over and not applied. */
  drafts: number;
  textOf(sample: RejectSample): string;
  isDraft(sample: RejectSample): boolean;
  write(sample: RejectSample, text: string): void;
  /** Has the file read again with all of them. */
  apply(): void;
  discard(): void;
}

/** Number cells that are corrected in place: several are gathered, and the file is read once for all of them. */
export function useCorrections({ list, settings, onChange }: ReviewProps): Corrections {
  const { drafts: written, onWrite, onDiscard } = useContext(DraftsContext);
  const { rejects } = list.result;
  const drafts = useMemo(() => listedDrafts(written, rejects), [written, rejects]);
  return useMemo(
    () => ({
      drafts: drafts.size,
      textOf: (sample) => fieldText(sample, drafts, settings.corrections, list.settings.corrections),
      isDraft: (sample) => drafts.has(draftKey(sample)),
      write: onWrite,
      apply: () => {
        if (drafts.size === 0) return;
        onChange({ corrections: withDrafts(settings.corrections, drafts) });
        onDiscard();
      },
      discard: onDiscard,
    }),
    [drafts, list, settings.corrections, onChange, onWrite, onDiscard],
  );
}

import { useMemo, useState } from 'react';
import type { RejectSample } from '../../phonelist/rows/listResult';
import { type Drafts, draftKey, fieldText, listedDrafts, withDraft, withDrafts } from './corrections';
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

const NONE: Drafts = new Map();

/** Number cells that are corrected in place: several are gathered, and the file is read once for all of them. */
export function useCorrections({ list, settings, onChange }: ReviewProps): Corrections {
  const [written, setDrafts] = useState(NONE);
  const { rejects } = list.result;
  const drafts = useMemo(() => listedDrafts(written, rejects), [written, rejects]);
  return useMemo(
    () => ({
      drafts: drafts.size,
      textOf: (sample) => fieldText(sample, drafts, settings.corrections, list.settings.corrections),
      isDraft: (sample) => drafts.has(draftKey(sample)),
      write: (sample, text) => setDrafts((now) => withDraft(now, sample, text)),
      apply: () => {
        if (drafts.size === 0) return;
        onChange({ corrections: withDrafts(settings.corrections, drafts) });
        setDrafts(NONE);
      },
      discard: () => setDrafts(NONE),
    }),
    [drafts, list, settings.corrections, onChange],
  );
}

import { createContext } from 'react';
import { type Drafts, NO_DRAFTS, type Refused } from './corrections';

/** The drafts of a list and what is done with them; the page keeps them with its file. */
export interface DraftsKept {
  drafts: Drafts;
  onWrite(sample: Refused, text: string): void;
  onDiscard(): void;
}

/** A context, so that a letter that is typed has the fields drawn again, and not the whole of the review. */
export const DraftsContext = createContext<DraftsKept>({
  drafts: NO_DRAFTS,
  onWrite: () => undefined,
  onDiscard: () => undefined,
});

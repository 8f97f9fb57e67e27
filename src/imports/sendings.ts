/** How far the request of an import is that is under way in this tab. */
export type SendingPart =
  /** The rows leave this device. Bytes of this request. */
  | { phase: 'sending'; sentBytes: number; totalBytes: number }
  /** All is sent; the server has not answered yet. */
  | { phase: 'processing' }
  /** The answer was lost: the numbers of the part are looked for in the campaign. */
  | { phase: 'looking' };

/** What each import in this tab has under way, by its list's id; for progress finer than a job's counts. */
export function createSendings() {
  const parts = new Map<string, SendingPart>();
  const listeners = new Set<() => void>();
  return {
    get: (listId: string): SendingPart | null => parts.get(listId) ?? null,
    /** @param part null when the answer is there, or will not come */
    set(listId: string, part: SendingPart | null): void {
      if (part) parts.set(listId, part);
      else parts.delete(listId);
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Sendings = ReturnType<typeof createSendings>;

/** The requests of this tab. */
export const browserSendings = createSendings();

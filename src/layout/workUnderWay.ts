/** What leaving would lose: something that is being sent, or something typed that nobody has got yet. */
export type WorkKind = 'sending' | 'typed';

const works = new Map<symbol, WorkKind>();

/** Something has begun that leaving would stop or lose; returns the way to say that it has ended. */
export function beginWork(kind: WorkKind = 'sending'): () => void {
  const work = Symbol(kind);
  works.set(work, kind);
  return () => works.delete(work);
}

/** What of that begun with beginWork has not ended, the graver first; null for nothing. */
export function workUnderWay(): WorkKind | null {
  const kinds = [...works.values()];
  return kinds.find((kind) => kind === 'sending') ?? kinds[0] ?? null;
}

/** Whether something is being sent. */
export function isWorkUnderWay(): boolean {
  return workUnderWay() === 'sending';
}

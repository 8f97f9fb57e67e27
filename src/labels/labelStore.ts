import { ID_KINDS, type Label, labelKey } from './labelTypes';

/** `notKept`: the browser took no change, so labels hold until this tab closes. `unreadable`: what was stored is not ours. */
type LabelProblem = 'notKept' | 'unreadable' | null;

/** The labels at one moment; a change makes a new one. */
export interface Labels {
  /** By kind, then by label. */
  list: readonly Label[];
  of(kind: Label['kind'], id: string): string | undefined;
  problem: LabelProblem;
}

export interface LabelStore {
  get(): Labels;
  /** Sets these labels; one with an empty label is removed. All others stay, those of other tabs too. */
  save(changes: readonly Label[]): void;
  /** Calls back after every change, in another tab too; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

interface StorageEvents {
  addEventListener(type: 'storage', listener: (event: { key: string | null }) => void): void;
}

interface LabelStoreOptions {
  account: string;
  /** Undefined where the user forbids storage. */
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Tells of changes in other tabs. */
  events?: StorageEvents;
}

/** The labels of one account, kept on this device through sign-out. */
export function createLabelStore({ account, storage, events }: LabelStoreOptions): LabelStore {
  const key = `sip-caller-admin.labels.${account}`;
  const listeners = new Set<() => void>();
  let stored = readStored(key, storage);
  let labels = snapshot(stored.labels, stored.unreadable === null ? null : 'unreadable');

  const show = (next: Labels) => {
    labels = next;
    for (const listener of listeners) listener();
  };
  const write = (list: readonly Label[]): LabelProblem => {
    try {
      if (!storage) return 'notKept';
      // What cannot be read is somebody's work all the same: it is put aside, not written over.
      if (stored.unreadable !== null) storage.setItem(`${key}.unreadable`, stored.unreadable);
      storage.setItem(key, JSON.stringify(list));
      return null;
    } catch {
      return 'notKept'; // full, or forbidden
    }
  };
  events?.addEventListener('storage', (event) => {
    if (event.key !== key || labels.problem === 'notKept') return;
    stored = readStored(key, storage);
    show(snapshot(stored.labels, stored.unreadable === null ? null : 'unreadable'));
  });

  return {
    get: () => labels,
    save(changes) {
      stored = readStored(key, storage);
      // Another tab may have changed others; but what was never kept is known here only.
      const byKey = new Map(
        (labels.problem === 'notKept' ? labels.list : stored.labels).map((label) => [labelKey(label), label]),
      );
      for (const change of changes) {
        if (change.label) byKey.set(labelKey(change), change);
        else byKey.delete(labelKey(change));
      }
      const next = snapshot([...byKey.values()], null);
      show({ ...next, problem: write(next.list) });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function snapshot(labels: readonly Label[], problem: LabelProblem): Labels {
  const byKey = new Map(labels.map((label) => [labelKey(label), label.label]));
  const rank = ({ kind }: Label) => ID_KINDS.indexOf(kind);
  const list = [...labels].sort(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label) || a.id.localeCompare(b.id),
  );
  return { list, of: (kind, id) => byKey.get(labelKey({ kind, id })), problem };
}

interface Stored {
  labels: Label[];
  /** The text, when not all of it is ours. */
  unreadable: string | null;
}

function readStored(key: string, storage: LabelStoreOptions['storage']): Stored {
  let text: string | null = null;
  try {
    text = storage?.getItem(key) ?? null;
    if (text === null) return { labels: [], unreadable: null };
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) return { labels: [], unreadable: text };
    const labels = entries.filter(isLabel).map(({ kind, id, label }) => ({ kind, id, label }));
    return { labels, unreadable: labels.length === entries.length ? null : text };
  } catch {
    return { labels: [], unreadable: text };
  }
}

function isLabel(entry: unknown): entry is Label {
  const { kind, id, label } = Object(entry);
  return ID_KINDS.includes(kind) && typeof id === 'string' && id !== '' && typeof label === 'string';
}

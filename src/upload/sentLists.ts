import type { Campaign } from '../sipcaller/types';
import type { Counted, SendOutcome } from './sendUpload';
import { judgeCount } from './verdict';

/** What a list is known again by: its file as the browser names it, and its numbers whatever the file. */
export interface ListMark {
  file: Pick<File, 'name' | 'size' | 'lastModified'>;
  numbersMark: string;
}

/** A list that was sent to a campaign during this sign-in. */
export interface SentList extends ListMark {
  campaign: Pick<Campaign, 'id' | 'name'>;
  rows: number;
  at: Date;
  /** `sent`: the server answered, or the count proves it; else whether it arrived is in doubt. */
  state: 'sent' | 'unknown' | 'stopped';
}

/** What sending tells of itself. */
export interface SendingNote {
  /** From here on the list may arrive. */
  began(): void;
  /** What became of it; again after each count. */
  ended(outcome: SendOutcome): void;
}

export type SentLists = ReturnType<typeof createSentLists>;

/**
 * Remembers which lists were sent where, so that none is sent twice unawares. A list is in doubt from
 * the moment at which it is sent: whatever ends the page leaves it so.
 */
export function createSentLists(now = () => new Date()) {
  let lists: readonly SentList[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly SentList[]) => {
    lists = next;
    for (const listener of listeners) listener();
  };

  return {
    note(sent: Pick<SentList, 'file' | 'numbersMark' | 'campaign' | 'rows'>): SendingNote {
      let current: SentList | null = null;
      return {
        began() {
          current = { ...sent, at: now(), state: 'unknown' };
          set([...lists, current]);
        },
        ended(outcome) {
          const state = stateAfter(outcome, sent.rows);
          const old = current;
          if (!old) return;
          current = state && { ...old, state };
          const kept = current ? [current] : [];
          set(lists.flatMap((list) => (list === old ? kept : [list])));
        },
      };
    },
    get: () => lists,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The last time that a list, by its file or by its numbers, was sent to a campaign; null if it was not. */
export function findSent(
  lists: readonly SentList[],
  campaign: Pick<Campaign, 'id'>,
  mark: ListMark,
): SentList | null {
  return lists.findLast((list) => list.campaign.id === campaign.id && isSameList(list, mark)) ?? null;
}

/** Whether an upload may have arrived although no answer says so: to send it again could double numbers. */
export function isInDoubt(
  outcome: SendOutcome,
): outcome is Extract<SendOutcome, { kind: 'unknown' | 'stopped' }> {
  return outcome.kind === 'unknown' || outcome.kind === 'stopped';
}

/** Whether the count says that all of an upload arrived. */
export function isAllThere(counted: Counted, rows: number): boolean {
  return judgeCount(counted, rows).kind === 'matches';
}

function stateAfter(outcome: SendOutcome, rows: number): SentList['state'] | null {
  if (outcome.kind === 'answered') return 'sent';
  if (!isInDoubt(outcome)) return null; // nothing arrived
  return isAllThere(outcome.counted, rows) ? 'sent' : outcome.kind;
}

function isSameList(one: ListMark, other: ListMark): boolean {
  if (one.numbersMark === other.numbersMark) return true;
  const { name, size, lastModified } = other.file;
  return one.file.name === name && one.file.size === size && one.file.lastModified === lastModified;
}

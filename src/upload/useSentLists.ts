import { useSyncExternalStore } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import type { SipCaller } from '../sipcaller/client';
import { createSentLists, type SentList, type SentLists } from './sentLists';

/** There is one client a sign-in, so what one user sent is not told to the next; a reload forgets all. */
const listsOfSignIn = new WeakMap<SipCaller, SentLists>();

/** What was sent during this sign-in, and the way to note more; it outlives the page. */
export function useSentLists(): [readonly SentList[], SentLists['note']] {
  const lists = listsOf(useSipCaller());
  return [useSyncExternalStore(lists.subscribe, lists.get), lists.note];
}

function listsOf(client: SipCaller): SentLists {
  const known = listsOfSignIn.get(client);
  if (known) return known;
  const lists = createSentLists();
  listsOfSignIn.set(client, lists);
  return lists;
}

import { useCallback, useState } from 'react';
import { useLogout } from 'react-admin';
import { useJobs } from '../providers/JobsContext';
import { type ListInHand, useListKeeper } from '../providers/ListsContext';
import { unfinished } from './jobs/jobGroups';
import { isWorkUnderWay } from './workUnderWay';

type Question =
  | { about: 'work' | 'jobs' }
  | { about: 'lists'; here: readonly ListInHand[]; elsewhere: readonly ListInHand[] };

/** Signing out, with what has to be asked first: about an upload under way, lists that are not sent, unfinished jobs. */
export function useSignOut() {
  const logout = useLogout();
  const keeper = useListKeeper();
  const hasJobs = unfinished(useJobs()).length > 0;
  const [question, setQuestion] = useState<Question | null>(null);
  const leave = useCallback(async () => {
    // What cannot be read here cannot be deleted, and is not there.
    await keeper?.forgetAll().catch(() => undefined);
    await logout();
  }, [keeper, logout]);
  const leaveLists = () => (hasJobs ? setQuestion({ about: 'jobs' }) : void leave());
  const leaveWork = async () => {
    const here = keeper?.lists() ?? [];
    const elsewhere = (await keeper?.elsewhere().catch(() => [])) ?? [];
    if (here.length + elsewhere.length > 0) setQuestion({ about: 'lists', here, elsewhere });
    else leaveLists();
  };
  return {
    question,
    ask: () => (isWorkUnderWay() ? setQuestion({ about: 'work' }) : void leaveWork()),
    stay: () => setQuestion(null),
    leaveWork: () => void leaveWork(),
    leaveLists,
    leave: useCallback(() => void leave(), [leave]),
  };
}

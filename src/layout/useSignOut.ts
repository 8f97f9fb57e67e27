import { useCallback, useState } from 'react';
import { useLogout } from 'react-admin';
import { useJobs } from '../providers/JobsContext';
import { unfinished } from './jobs/jobGroups';
import { isWorkUnderWay } from './workUnderWay';

/** Signing out, with what has to be asked first: about an upload under way, then about unfinished jobs. */
export function useSignOut() {
  const logout = useLogout();
  const hasJobs = unfinished(useJobs()).length > 0;
  const [question, setQuestion] = useState<'work' | 'jobs' | null>(null);
  const leave = useCallback(() => void logout(), [logout]);
  const leaveWork = () => (hasJobs ? setQuestion('jobs') : leave());
  return {
    question,
    ask: () => (isWorkUnderWay() ? setQuestion('work') : leaveWork()),
    stay: () => setQuestion(null),
    leaveWork,
    leave,
  };
}

import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { LeaveDialog } from './LeaveDialog';
import { useUnloadWarning } from './useUnloadWarning';
import { beginWork } from './workUnderWay';

/** Asks before work under way is left: inside the console by a question of ours, else by the browser's. */
export function LeaveGuard({ isWorking }: { isWorking: boolean }) {
  const blocker = useBlocker(isWorking);
  useUnloadWarning(isWorking);
  useEffect(() => (isWorking ? beginWork() : undefined), [isWorking]);

  if (blocker.state !== 'blocked') return null;
  return <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />;
}

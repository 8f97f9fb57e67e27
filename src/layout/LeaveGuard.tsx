import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { LeaveDialog } from './LeaveDialog';
import { beginWork } from './workUnderWay';

/** Asks before work under way is left: inside the console by a question of ours, else by the browser's. */
export function LeaveGuard({ isWorking }: { isWorking: boolean }) {
  const blocker = useBlocker(isWorking);
  useEffect(() => {
    if (!isWorking) return;
    const endWork = beginWork();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      endWork();
    };
  }, [isWorking]);

  if (blocker.state !== 'blocked') return null;
  return <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />;
}

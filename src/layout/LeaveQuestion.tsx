import { useRef } from 'react';
import { useBlocker } from 'react-router-dom';
import { LeaveDialog } from './LeaveDialog';
import { type WorkKind, workUnderWay } from './workUnderWay';

/** The one question before a screen is left, whoever has something to lose: a router asks one only. */
export function LeaveQuestion() {
  const kind = useRef<WorkKind>('sending');
  const blocker = useBlocker(({ currentLocation, nextLocation, historyAction }) => {
    const work = workUnderWay();
    // A step of the screen's own, such as another filter, leaves nothing behind.
    const isStaying = historyAction !== 'POP' && currentLocation.pathname === nextLocation.pathname;
    if (work) kind.current = work;
    return work !== null && !isStaying;
  });
  if (blocker.state !== 'blocked') return null;
  return <LeaveDialog kind={kind.current} onStay={blocker.reset} onLeave={blocker.proceed} />;
}

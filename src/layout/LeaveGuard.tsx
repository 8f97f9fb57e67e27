import { useEffect } from 'react';
import { useUnloadWarning } from './useUnloadWarning';
import { beginWork } from './workUnderWay';

/** Asks before work under way is left: inside the console by a question of ours (LeaveQuestion), else by the browser's. */
export function LeaveGuard({ isWorking }: { isWorking: boolean }) {
  useUnloadWarning(isWorking);
  useEffect(() => (isWorking ? beginWork() : undefined), [isWorking]);
  return null;
}

const works = new Set<symbol>();

/** Something is being sent that leaving would stop; returns the way to say that it has ended. */
export function beginWork(): () => void {
  const work = Symbol('work');
  works.add(work);
  return () => works.delete(work);
}

/** Whether something begun with beginWork has not ended. */
export function isWorkUnderWay(): boolean {
  return works.size > 0;
}

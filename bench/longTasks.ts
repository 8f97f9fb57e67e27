const LONG_TASK_MS = 50;

/** Milliseconds by the clock, and of the processor: on a busy machine only the latter are the task's own. */
export interface TaskTime {
  wall: number;
  cpu: number;
}

/** Of a trace of Chromium: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: `dur` by the clock, `tdur` of the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The tasks of pages' main threads in a trace of the category `toplevel` that took 50 ms or more. */
export function longTasksOf(trace: Buffer): TaskTime[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(thread));
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask') && mains.has(thread(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: Math.round(dur / 1000), cpu: Math.round(tdur / 1000) }))
    .filter(({ wall }) => wall >= LONG_TASK_MS);
}

/** A clock that moves only when someone sleeps: waiting costs a test no time. */
export function createTime() {
  let now = 0;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    now += ms;
  };
  return { now: () => now, sleep };
}

/** Wakes the page: a hidden tab's own timers run once a minute at most, those of a worker do not. */
export interface Alarm {
  id: number;
  ms: number;
}

self.onmessage = ({ data: { id, ms } }: MessageEvent<Alarm>) => {
  setTimeout(() => self.postMessage(id), ms);
};

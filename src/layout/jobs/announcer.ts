/** What speaks to those who do not see the page: never in a hurry, and nothing that is out of date. */
export interface Announcer {
  /** Says a text about a subject, soon; a newer text about it takes the place of one that was not said yet. */
  say(subject: string, text: string): void;
  stop(): void;
}

interface AnnouncerOptions {
  gapMs?: number;
  clock?: () => number;
}

/** The least time between two announcements, in milliseconds. */
export const ANNOUNCE_GAP_MS = 5_000;

/** @param speak puts a text into a live region */
export function createAnnouncer(
  speak: (text: string) => void,
  { gapMs = ANNOUNCE_GAP_MS, clock = Date.now }: AnnouncerOptions = {},
): Announcer {
  const pending = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spokenAt = Number.NEGATIVE_INFINITY;
  const flush = () => {
    timer = undefined;
    spokenAt = clock();
    speak([...pending.values()].join(' '));
    pending.clear();
  };
  return {
    say(subject, text) {
      pending.set(subject, text);
      timer ??= setTimeout(flush, Math.max(0, spokenAt + gapMs - clock()));
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

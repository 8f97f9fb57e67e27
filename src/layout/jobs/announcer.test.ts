import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNOUNCE_GAP_MS, createAnnouncer } from './announcer';

describe('the announcer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('speaks soon, then no more than every five seconds, and of each subject the newest', () => {
    const spoken: string[] = [];
    const announcer = createAnnouncer((text) => spoken.push(text));
    announcer.say('one', '10 %');
    vi.advanceTimersByTime(0);
    expect(spoken).toEqual(['10 %']);

    announcer.say('one', '20 %');
    vi.advanceTimersByTime(1_000);
    announcer.say('one', 'done');
    announcer.say('two', 'paused');
    vi.advanceTimersByTime(ANNOUNCE_GAP_MS - 1_001);
    expect(spoken).toEqual(['10 %']);
    vi.advanceTimersByTime(1);
    expect(spoken).toEqual(['10 %', 'done paused']);
    vi.advanceTimersByTime(10 * ANNOUNCE_GAP_MS);
    expect(spoken).toHaveLength(2);
  });

  it('is silent once stopped', () => {
    const spoken: string[] = [];
    const announcer = createAnnouncer((text) => spoken.push(text));
    announcer.say('one', '10 %');
    announcer.stop();
    vi.advanceTimersByTime(ANNOUNCE_GAP_MS);
    expect(spoken).toEqual([]);
  });
});

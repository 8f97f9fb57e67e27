import { useEffect, useRef, useState } from 'react';
import type { JobView } from '../../jobs/engine';
import { type Announcer, createAnnouncer } from './announcer';
import { titlePhrase } from './jobPhrases';
import { pulseOf } from './jobPulse';
import { useJobText } from './useJobText';
import { wordsOfJob } from './wordsOfJob';

/** What a polite live region says of the jobs of this tab: at most every five seconds, and their ends. */
export function useJobAnnouncement(views: readonly JobView[]): string {
  const say = useJobText();
  const [text, setText] = useState('');
  const announcer = useRef<Announcer>(null);
  const before = useRef(new Map<string, { view: JobView; pulse: string | null }>());
  useEffect(() => {
    announcer.current = createAnnouncer(setText);
    return () => announcer.current?.stop();
  }, []);
  useEffect(() => {
    const seen = before.current;
    before.current = new Map();
    for (const view of views) {
      const known = seen.get(view.job.id);
      const pulse = pulseOf(view, known?.view);
      before.current.set(view.job.id, { view, pulse });
      if (pulse === null || pulse === known?.pulse) continue;
      const words = wordsOfJob(view, say, Date.now());
      announcer.current?.say(view.job.id, `${say(titlePhrase(view.job))}: ${words}`);
    }
  }, [views, say]);
  return text;
}

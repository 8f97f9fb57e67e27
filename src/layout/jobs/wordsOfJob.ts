import { asSentences } from '../../i18n/oneMark';
import type { JobView } from '../../jobs/engine';
import { countPhrases, headPhrase, type Phrase, waitPhrases } from './jobPhrases';

/** All that is said of a job beside its bar, to be read on end. @param now milliseconds since 1970 */
export function wordsOfJob(view: JobView, say: (phrase: Phrase) => string, now: number): string {
  const counts = countPhrases(view).map(say).join(', ');
  return asSentences([say(headPhrase(view)), counts, ...waitPhrases(view, now).map(say)]);
}

import { asSentences } from '../i18n/oneMark';
import { isImport } from '../imports/importJob';
import type { Chosen, RestoreData } from '../removal/removalJob';
import { isRestore, type ReceiptJob } from './receipt';
import type { ReceiptText } from './useReceiptText';

type Words = Pick<ReceiptText, 'say' | 'counted'>;

/** What the user chose and confirmed, in words. */
export function confirmedWords(job: ReceiptJob, words: Words): string {
  if (isImport(job)) return words.counted('confirmed.import', job.data.totals.ready);
  return isRestore(job) ? pickedWords(job.data, words) : chosenWords(job.data.chosen, words);
}

function pickedWords({ picked }: RestoreData, { say, counted }: Words): string {
  return picked === null ? say('confirmed.restoreAll') : counted('confirmed.restorePicked', picked.count);
}

function chosenWords(chosen: Chosen, { counted }: Words): string {
  switch (chosen.how) {
    case 'numbers':
      return counted('confirmed.ticked', chosen.count);
    case 'import':
      return counted(chosen.earlier ? 'confirmed.undoLeft' : 'confirmed.undo', chosen.confirmed);
    case 'search': {
      const { search, confirmed, except } = chosen;
      const words = counted(search ? 'confirmed.search' : 'confirmed.all', confirmed, { search });
      return except.length > 0 ? asSentences([words, counted('confirmed.except', except.length)]) : words;
    }
  }
}

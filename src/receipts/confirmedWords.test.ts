import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { packPicks } from '../removal/picks';
import { ticked } from '../removal/tickedNumbers';
import { confirmedWords } from './confirmedWords';
import type { ReceiptJob } from './receipt';
import { anImport, anUndo, aRemoval, aRestore } from './receipt.testing';

const messages: Record<string, string> = en.receipts.confirmed;

/** As the screen says it in English, plurals aside. */
const say = (key: string, values: Record<string, unknown> = {}) =>
  (messages[key.replace('confirmed.', '')] ?? key)
    .split(' |||| ')
    .at(values.smart_count === 1 ? 0 : -1)
    ?.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name])) ?? '';
const counted = (key: string, count: number, values?: Record<string, unknown>) =>
  say(key, { smart_count: count, count, ...values });
const words = ({ job }: { job: ReceiptJob }) => confirmedWords(job, { say, counted });

describe('what was confirmed', () => {
  const number = { id: 1, number: '5550001', varValues: [] };
  it.each([
    [aRemoval(1, { chosen: ticked([number]) }), '1 number ticked by hand'],
    [aRemoval(3, { chosen: { how: 'numbers', count: 3, packed: '' } }), '3 numbers ticked by hand'],
    [
      aRemoval(9, { chosen: { how: 'search', search: '555', except: [], confirmed: 9 } }),
      'All that match “555”: 9 numbers',
    ],
    [
      aRemoval(7, { chosen: { how: 'search', search: '', except: [1, 2], confirmed: 7 } }),
      'All in the campaign: 7 numbers. 2 were unticked and are not among them.',
    ],
    [anImport(3), '3 numbers of the list'],
    [anUndo(1), 'What the import added: 1 number'],
    [
      aRemoval(4, { chosen: { how: 'import', importId: 'list', confirmed: 4, earlier: ['undo'] } }),
      'What earlier undos left of what the import added: 4 numbers',
    ],
    [aRestore(3), 'All numbers that the removal took out'],
    [aRestore(2, { picked: packPicks([1, 5]) }), '2 of the numbers that the removal took out'],
  ])('%#', (view, expected) => {
    expect(words(view)).toBe(expected);
  });
});

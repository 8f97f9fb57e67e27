import { type Accepted, CAUTIOUS, checkCell, type NumberChoices, type Refused } from './checkCell';
import type { Offer } from './reasons';

/** A number that a refused text may be meant as: what the upload offers, too. */
export interface Suggestion {
  offer: Offer;
  number: string;
}

export type Judgement = Accepted | (Refused & { suggestions: Suggestion[] });

/** The choice behind each offer; several numbers are suggested one by one. */
const CHOICE_OF: Record<Offer, Partial<NumberChoices>> = {
  'leading-zero': { leadingZero: true },
  plus: { plus: true },
  'letter-o': { letterO: true },
  vanity: { vanity: true },
  'old-plan': { oldPlan: true },
  'first-of-two': { twoNumbers: 'each' },
  'each-of-two': { twoNumbers: 'each' },
  'drop-extension': { extensions: 'drop' },
  'keep-extension': { extensions: 'drop' },
};

/**
 * Judges one number as the upload judges a cell: the one rule for a number, wherever it is written.
 * @param country of numbers that name none; `as-written` leaves those as they are
 */
export function judgeNumber(text: string, country = CAUTIOUS.country): Judgement {
  const verdict = checkCell(text, { ...CAUTIOUS, country });
  if (verdict.ok) return verdict;
  const suggestions = verdict.offers.flatMap((offer) => {
    const allowed = checkCell(text, { ...CAUTIOUS, country, ...CHOICE_OF[offer] });
    return allowed.ok ? [allowed, ...allowed.also].map((one) => ({ offer, one })) : [];
  });
  const numbers = new Map(
    suggestions.flatMap(({ offer, one }) => (one.ok ? [[one.number, { offer, number: one.number }]] : [])),
  );
  return { ...verdict, suggestions: [...numbers.values()] };
}

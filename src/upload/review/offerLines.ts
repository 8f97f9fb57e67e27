import { OFFERS, type Offer, type RepairKind } from '../../phonelist/number/reasons';
import type { ReadSettings } from '../../phonelist/readSettings';
import type { ListResult, RepairSample } from '../../phonelist/rows/listResult';

interface Choice {
  /** The setting that takes the offer, and the one that takes it back. */
  take: Partial<ReadSettings>;
  takeBack: Partial<ReadSettings>;
  /** How its repairs are listed once it is taken. */
  repair: RepairKind;
}

const CHOICES: Record<Offer, Choice> = {
  'leading-zero': { take: { leadingZero: true }, takeBack: { leadingZero: false }, repair: 'leading-zero' },
  plus: { take: { plus: true }, takeBack: { plus: false }, repair: 'plus' },
  'letter-o': { take: { letterO: true }, takeBack: { letterO: false }, repair: 'letter-o' },
  vanity: { take: { vanity: true }, takeBack: { vanity: false }, repair: 'vanity' },
  'old-plan': { take: { oldPlan: true }, takeBack: { oldPlan: false }, repair: 'old-plan' },
  'first-of-two': {
    take: { twoNumbers: 'first' },
    takeBack: { twoNumbers: 'reject' },
    repair: 'first-of-two',
  },
  'each-of-two': { take: { twoNumbers: 'each' }, takeBack: { twoNumbers: 'reject' }, repair: 'each-of-two' },
  'drop-extension': {
    take: { extensions: 'drop' },
    takeBack: { extensions: 'reject' },
    repair: 'extension-dropped',
  },
  'keep-extension': {
    take: { extensions: 'keep' },
    takeBack: { extensions: 'reject' },
    repair: 'extension-kept',
  },
};
/** Two ways out of the same trouble: while one is taken, the other can be taken in its place. */
const PAIRS: readonly (readonly Offer[])[] = [
  ['first-of-two', 'each-of-two'],
  ['drop-extension', 'keep-extension'],
];

/** A repair with more than one reading, which is only made when the user says so. */
export interface OfferLine {
  offer: Offer;
  isTaken: boolean;
  /** How many rejected rows it would make ready. */
  open: number;
  /** How many ready rows it repaired. */
  repaired: number;
  example: RepairSample | null;
  /** The change of settings that its switch makes. */
  change: Partial<ReadSettings>;
}

/**
 * The offers that can be taken or taken back, always in the same order.
 * @param settings as the user has them now, which may be ahead of the result
 */
export function offerLines(result: ListResult, settings: ReadSettings): OfferLine[] {
  const isTaken = (offer: Offer) =>
    Object.entries(CHOICES[offer].take).every(
      ([name, value]) => settings[name as keyof ReadSettings] === value,
    );
  return OFFERS.filter(
    (offer) =>
      isTaken(offer) ||
      (result.offers[offer] ?? 0) > 0 ||
      PAIRS.some((pair) => pair.includes(offer) && pair.some(isTaken)),
  ).map((offer) => {
    const { take, takeBack, repair } = CHOICES[offer];
    const repairs = isTaken(offer) ? result.repairs[repair] : undefined;
    return {
      offer,
      isTaken: isTaken(offer),
      open: result.offers[offer] ?? 0,
      repaired: repairs?.count ?? 0,
      example: repairs?.samples[0] ?? null,
      change: isTaken(offer) ? takeBack : take,
    };
  });
}

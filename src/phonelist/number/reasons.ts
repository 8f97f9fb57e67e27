/** Why a cell is not one number that can be sent. The codes are those of shared/csv-cases.md. */
export const NUMBER_REASONS = [
  'no-number',
  'letters', // or other signs that no number has
  'too-short',
  'too-long',
  'impossible-for-country',
  'scientific-notation',
  'two-numbers',
  'extension',
  'short-code', // emergency and service numbers
  'placeholder',
  'formula',
] as const;
export type NumberReason = (typeof NUMBER_REASONS)[number];

/**
 * How a number differs from its cell by more than the signs between its digits. `default-country` is no
 * repair: it is what the user asked for by naming a country, and counts as `completed`.
 */
export const REPAIR_KINDS = [
  'default-country', // the calling code added, the national prefix left out
  'unwrapped', // '5550001 and ="5550001"
  'hyperlink', // =HYPERLINK("tel:…")
  'uri', // tel: callto: sip: p: wa.me/
  'phone-context', // tel:…;phone-context=+1
  'decimal', // 18005550100.0
  'exponent', // 1.8005550100E+10, all digits there
  'international-prefix', // 00, 011
  'trunk-zero', // +44 (0)20
  'code-column', // the code that stands in a column of its own
  'national-form', // rewritten by the country's own rule
  'changed-plan', // as it was written before its numbering plan changed
  'plus', // a calling code without its +
  // by the user's choice
  'leading-zero',
  'letter-o',
  'vanity',
  'old-plan', // the same where the writing has another reading, too
  'first-of-two',
  'each-of-two',
  'extension-dropped',
  'extension-kept',
  'replaced', // by find and replace
  'corrected', // written over by the user
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** Repairs with more than one reading: counted, and done only when the settings say so. */
export const OFFERS = [
  'leading-zero',
  'plus',
  'letter-o',
  'vanity',
  'old-plan',
  'first-of-two',
  'each-of-two',
  'drop-extension',
  'keep-extension',
] as const;
export type Offer = (typeof OFFERS)[number];

/** Invisible marks that phones and web pages put around a copied number. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** White space, dots, hyphens and dashes, round and square brackets: they part groups and mean nothing. */
const SEPARATORS = /[\s.\-\u2010-\u2015\u2212()[\]]/g;

/**
 * A search text without the signs that part groups and without `+`, so that a number is found however it
 * was pasted, also in an API that searches digits only. Letters stay: they match nothing, as they should.
 */
export function searchableNumber(text: string): string {
  return text.replace(INVISIBLE, '').replace(SEPARATORS, '').replace(/^\++/, '');
}

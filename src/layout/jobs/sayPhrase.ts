import type { Phrase } from './jobPhrases';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Says a phrase, with its counts as `formatNumber` writes them. A kind of job without words of its own has the general ones. */
export function sayPhrase(
  { key, ofKind, count, values = {} }: Phrase,
  translate: Translate,
  formatNumber: (count: number) => string,
): string {
  const options: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    options[name] = typeof value === 'number' ? formatNumber(value) : value;
  if (count !== undefined) Object.assign(options, { smart_count: count, count: formatNumber(count) });
  if (ofKind === undefined) return translate(key, options);
  const isKnown = translate(`jobs.kinds.${ofKind}.title`, { _: '' }) !== '';
  return translate(`jobs.kinds.${isKnown ? ofKind : 'other'}.${key}`, options);
}

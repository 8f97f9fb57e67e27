/** Marks the end of a value that ends as a sentence does; in the private use area, so that no text has it. */
const END = '\uE000';
/** A sentence's end, with what closes a quotation or a bracket behind it. */
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s*$/;

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/**
 * Fills values into a message so that none ends a sentence twice: a server's words and a campaign's name may have a
 * period of their own, where the message puts one behind them ("Nothing was sent to Acme Inc..").
 * @param fill puts the values into the message
 */
export function withOneMark<Values extends Record<string, unknown>>(
  values: Values | undefined,
  fill: (values: Values | undefined) => string,
): string {
  if (!values || !Object.values(values).some(isSentence)) return fill(values);
  const marked = Object.entries(values).map(([name, value]) => [
    name,
    // `_` is a message itself, said when there is none.
    name !== '_' && isSentence(value) ? `${value}${END}` : value,
  ]);
  const text = fill(Object.fromEntries(marked) as Values);
  // Not every translator hands back a text.
  return typeof text === 'string' ? text.replace(SECOND_MARK, keepFirst).replaceAll(END, '') : text;
}

const SECOND_MARK = new RegExp(`([.!?…。！？])(["'”’»)\\]]*)\\s*${END}([.!?…])`, 'g');

/** "Really?" keeps its mark and takes no period; "Inc." is followed by the mark of a question. */
function keepFirst(both: string, first: string, closing: string, second: string): string {
  return second === '.' || second === first ? `${first}${closing}` : both;
}

const isSentence = (value: unknown) => typeof value === 'string' && endsAsSentence(value);

/** Puts pieces together to be read on end: each ends as a sentence does. */
export function asSentences(pieces: readonly string[]): string {
  return pieces
    .filter(Boolean)
    .map((piece) => (endsAsSentence(piece) ? piece.trimEnd() : `${piece.trimEnd()}.`))
    .join(' ');
}

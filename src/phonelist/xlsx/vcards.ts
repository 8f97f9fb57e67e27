/** The cards of an address book as the rows of a table; what its columns are called. */
export interface CardTable {
  names: string[];
  rows: { cells: string[]; line: number }[];
}

interface Card {
  name: string;
  organization: string;
  phones: string[];
  faxes: string[];
  line: number;
}

const MOST_PHONES = 20;

/** Reads vCards of all versions: a row for each, its phones one after another as they stand, those to prefer first. */
export function readCards(text: string): CardTable {
  const cards: Card[] = [];
  let card: Card | null = null;
  for (const { text: line, at } of unfolded(text)) {
    const colon = endOfName(line);
    const [name = '', ...parameters] = line.slice(0, colon).split(';');
    const property = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    const about = parameters.join(';').toUpperCase();
    const value = unescapedValue(line.slice(colon + 1), about);
    if (property === 'BEGIN') card = { name: '', organization: '', phones: [], faxes: [], line: at };
    else if (!card) continue;
    else if (property === 'FN') card.name = value;
    else if (property === 'N' && card.name === '') card.name = fullName(value);
    else if (property === 'ORG') card.organization = value.replace(/;+/g, ' ').trim();
    else if (property === 'TEL' && value.trim() !== '') addPhone(card, value.trim(), about);
    else if (property === 'END') {
      cards.push(card);
      card = null;
    }
  }
  if (card) cards.push(card);
  const phones = cards.reduce((most, each) => Math.max(most, each.phones.length), 1);
  const hasFax = cards.some(({ faxes }) => faxes.length > 0);
  const hasOrganization = cards.some(({ organization }) => organization !== '');
  return {
    names: [
      'Name',
      ...Array.from({ length: phones }, (_, at) => (at === 0 ? 'Phone' : `Phone ${at + 1}`)),
      ...(hasOrganization ? ['Organization'] : []),
      ...(hasFax ? ['Fax'] : []),
    ],
    rows: cards.map((each) => ({
      line: each.line,
      cells: [
        each.name,
        ...Array.from({ length: phones }, (_, at) => each.phones[at] ?? ''),
        ...(hasOrganization ? [each.organization] : []),
        ...(hasFax ? [each.faxes[0] ?? ''] : []),
      ],
    })),
  };
}

function addPhone(card: Card, value: string, about: string): void {
  if (/\b(?:FAX|PAGER)\b/.test(about) && !/\b(?:VOICE|CELL)\b/.test(about)) card.faxes.push(value);
  else if (card.phones.length >= MOST_PHONES || card.phones.includes(value)) return;
  else if (/\bPREF\b/.test(about)) card.phones.unshift(value);
  else card.phones.push(value);
}

/** The lines of a text, without the breaks that were put into long ones. */
function* unfolded(text: string): Generator<{ text: string; at: number }> {
  let held = { text: '', at: 1 };
  let at = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    at += 1;
    const isQuotedOn = /QUOTED-PRINTABLE[^:]*:.*=$/is.test(held.text);
    if (isQuotedOn) held.text = `${held.text.slice(0, -1)}${line}`;
    else if (/^[ \t]/.test(line)) held.text += line.slice(1);
    else {
      yield held;
      held = { text: line, at };
    }
  }
  yield held;
}

/** The colon that ends a property's name and parameters, of which those in quotes may have one, too. */
function endOfName(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return line.length;
}

function unescapedValue(written: string, about: string): string {
  if (!about.includes('QUOTED-PRINTABLE')) return written.replace(/\\n/gi, ' ').replace(/\\([,;:\\])/g, '$1');
  const bytes = Array.from(written.matchAll(/=([\dA-F]{2})|([\s\S])/gi), ([, hex, sign = '']) =>
    hex ? Number.parseInt(hex, 16) : sign.charCodeAt(0),
  );
  return new TextDecoder(/UTF-8/.test(about) ? 'utf-8' : 'windows-1252').decode(Uint8Array.from(bytes));
}

/** `Last;First;Middle;Prefix;Suffix` as it is said. */
function fullName(value: string): string {
  const [last = '', first = '', middle = ''] = value.split(';').map((part) => part.trim());
  return [first, middle, last].filter(Boolean).join(' ');
}

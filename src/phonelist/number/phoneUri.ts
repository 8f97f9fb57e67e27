import type { RepairKind } from './reasons';

export interface FromUri {
  text: string;
  repairs: RepairKind[];
}

/** Addresses (`tel:`), and what people and exports put before a number in the same way (`p:`, `Mobile:`). Not a fax's. */
const WORDS = [
  'tel|callto|sips?|sms(?:to)?|mms(?:to)?|imessage|facetime(?:-audio)?|skype|whats\\s?app|wa|viber|signal|telegram',
  'p|ph|m|mob|c|t|w|tf|tlf|phone|telephone|main|office|business|casa|trabajo|oficina|handy|portable',
  '(?:mobile|cell|work|home|contact)(?:\\s?(?:phone|number|no))?|(?:phone|mob|tel)[\\s_]?(?:number|num|no|nr)|num(?:ber)?',
  'cel|celular|m[oó]vil|mobil(?:funk|telefon)?|fono|fone|t[eé]l(?:[eé]fono|efone|efoon|efon|éphone)?',
  'тел(?:ефон)?|моб|電話|电话|手机|携帯|전화',
].join('|');
const SCHEME = new RegExp(`^(?:${WORDS})\\.?\\s?[:：=]\\s*(?:/{2,3})?`, 'iu');
const MARKED = /^[\u260e\u260f\u2706\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f4f3}]\ufe0f?\s*/u;
/** Links to a chat: always an international number, with a plus or without. */
const CHAT =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web|chat)\.whatsapp\.com\/(?:send\/?)?\?(?:.*&)?phone=|t\.me\/(?=\+)|signal\.me\/#p\/)|(?:whatsapp|viber|tg):\/\/[a-z/]+\?(?:.*&)?(?:phone|number)=)\s*([^?&#]*)(?:[/?&#].*)?$/i;
const CHAT_USER = /^\+?(\d{7,15})@(?:s\.whatsapp\.net|c\.us)$/i;
const ANGLED = /^[^<>\d]*<((?:tel|callto|sips?):[^<>]+)>$/i;
const CONTEXT = /;\s*phone-context\s*=\s*(\+[\d\-.() ]+)/i;
const PARAMETER = /;\s*(?:phone-context|isub|user|transport|cic|rn|npdi)\s*(?:=[^;]*)?/gi;

/**
 * The number in a `tel:`, `callto:` or `sip:` URI (RFC 3966, RFC 3261), in a link to a chat, or behind a word for it. A
 * context that is a global prefix goes before the digits; a context that is a domain says nothing of them. `;ext=` is
 * left for the extension.
 */
export function fromUri(cell: string): FromUri {
  const chat = fromChat(cell);
  if (chat) return { text: chat, repairs: ['uri'] };
  const written = ANGLED.exec(cell)?.[1] ?? cell.replace(MARKED, '');
  const isUri = SCHEME.test(written);
  if (!isUri && !cell.includes(';')) return { text: written, repairs: written === cell ? [] : ['uri'] };
  const bare = isUri ? decodePercent(written.replace(SCHEME, '')).replace(/@[^;]*/, '') : written;
  const context = CONTEXT.exec(bare)?.[1];
  const text = bare.replace(PARAMETER, '').trim();
  const repairs: RepairKind[] = isUri ? ['uri'] : [];
  if (!context || text.startsWith('+')) return { text, repairs };
  return { text: `${context} ${text}`, repairs: [...repairs, 'phone-context'] };
}

function fromChat(cell: string): string | null {
  const user = CHAT_USER.exec(cell)?.[1];
  if (user) return `+${user}`;
  const number = CHAT.exec(cell)?.[1];
  if (!number) return null;
  const text = decodePercent(number).trim();
  return /^\d/.test(text) ? `+${text}` : text;
}

function decodePercent(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

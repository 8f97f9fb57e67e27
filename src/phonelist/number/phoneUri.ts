import type { RepairKind } from './reasons';

export interface FromUri {
  text: string;
  repairs: RepairKind[];
}

const SCHEME = /^(?:tel|callto|sips?|phone|mobile):(?:\/\/)?/i;
const CONTEXT = /;\s*phone-context\s*=\s*(\+[\d\-.() ]+)/i;
const PARAMETER = /;\s*(?:phone-context|isub|user|transport|cic|rn|npdi)\s*(?:=[^;]*)?/gi;

/**
 * The number in a `tel:`, `callto:` or `sip:` URI (RFC 3966, RFC 3261). A context that is a global prefix
 * goes before the digits; a context that is a domain says nothing of them. `;ext=` is left for the extension.
 */
export function fromUri(cell: string): FromUri {
  const isUri = SCHEME.test(cell);
  if (!isUri && !cell.includes(';')) return { text: cell, repairs: [] };
  const bare = isUri ? decodePercent(cell.replace(SCHEME, '')).replace(/@[^;]*/, '') : cell;
  const context = CONTEXT.exec(bare)?.[1];
  const text = bare.replace(PARAMETER, '').trim();
  const repairs: RepairKind[] = isUri ? ['uri'] : [];
  if (!context || text.startsWith('+')) return { text, repairs };
  return { text: `${context} ${text}`, repairs: [...repairs, 'phone-context'] };
}

function decodePercent(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

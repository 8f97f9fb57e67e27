const MARKS = [
  'extension|extensión|extn?|ext|xt|x|#',
  'anexo|interno|int',
  'durchwahl|dw|nebenstelle|apparat',
  'poste|доб|вн|внутр|внутренний|dahili|wew|tel\\.?\\s*wew|内線|转|轉',
].join('|');
const NAMED = new RegExp(`^(.*\\d[\\s).]*?)[\\s,;(/-]*(?:${MARKS})[\\s.:=#]*(\\d{1,7})[\\s)]*$`, 'iu');
/** `;5` and `,,5` make a phone wait and dial on. */
const DIALLED_ON = /^(\+?[\d\s().-]{7,}?)\s*(?:,{2,}|[;pw])\s*(\d{1,6})#?$/i;

const ONLY_GROUPS = /^[\d\s+()./-]*$/;

/** A number and its extension; the extension is empty when there is none. The digits are never run together. */
export function splitExtension(text: string): [main: string, extension: string] {
  if (ONLY_GROUPS.test(text)) return [text, ''];
  const found = NAMED.exec(text) ?? DIALLED_ON.exec(text);
  return found ? [(found[1] ?? '').trim(), found[2] ?? ''] : [text, ''];
}

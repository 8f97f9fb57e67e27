const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** The letters from U+00C0 on, by their names in a web page. */
const LETTERS = [
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute',
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil',
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc',
  'uuml yacute thorn yuml',
].join(' ');
const LETTER_NAMES = new Map(LETTERS.split(' ').map((name, at) => [name, String.fromCharCode(0xc0 + at)]));
const LAST_SIGN = 0x10ffff;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** The attributes of each opening tag of one name, whatever its prefix. For the small parts of a workbook: they are its own. */
export function tagsOf(xml: string, local: string): Map<string, string>[] {
  const tags =
    xml.match(new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];
  return tags.map(
    (tag) =>
      new Map(
        [...tag.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [name, decodedEntities(a ?? b ?? '')]),
      ),
  );
}

/** Text with its entities as the signs that they stand for. */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? LETTER_NAMES.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_SIGN ? String.fromCodePoint(code) : whole;
  });
}

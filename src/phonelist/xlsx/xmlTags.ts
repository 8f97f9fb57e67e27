const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The attributes of each opening tag of one name, whatever its prefix. For the small parts of a workbook: they are its own. */
export function tagsOf(xml: string, local: string): Map<string, string>[] {
  const tags =
    xml.match(new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];
  return tags.map(
    (tag) =>
      new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [name, decoded(a ?? b ?? '')])),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

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
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

import { tagsOf } from './xmlTags';
import { openZipPart } from './zipPart';

/** The part of a workbook that holds one sheet, as a stream of XML; null when it is not where it should be. */
export async function openSheetPart(
  workbook: Uint8Array<ArrayBuffer>,
  sheet: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const main = (await relationsOf(workbook, '')).find(({ type }) => type.endsWith('/officeDocument'));
  if (!main) return null;
  const own = tagsOf(await partText(workbook, main.path), 'sheet').find((tag) => tag.get('name') === sheet);
  // The prefix of `r:id` is the writer's choice.
  const id = [...(own ?? [])].find(([name]) => /:id$/i.test(name))?.[1];
  const part = (await relationsOf(workbook, main.path)).find((relation) => relation.id === id);
  return part ? openZipPart(workbook, part.path) : null;
}

interface Relation {
  id: string;
  type: string;
  path: string;
}

/** What a part refers to, by their paths in the package. @param path of the part; '' of the package itself */
async function relationsOf(workbook: Uint8Array<ArrayBuffer>, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = await partText(workbook, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return tagsOf(text, 'Relationship').map((tag) => ({
    id: tag.get('Id') ?? '',
    type: tag.get('Type') ?? '',
    path: decodeURI(new URL(tag.get('Target') ?? '', `http://package/${folder}`).pathname.slice(1)),
  }));
}

async function partText(workbook: Uint8Array<ArrayBuffer>, path: string): Promise<string> {
  const part = openZipPart(workbook, path);
  return part ? new Response(part).text() : '';
}

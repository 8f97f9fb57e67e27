import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { readWhole } from '../../phonelist/readList.testing';
import { columnsOfRejects, writeRejectFile } from '../../phonelist/rejectFile';
import { sniff } from '../../phonelist/sniff';

function inspect(text: string, chosen = {}) {
  const sniffed = sniff(new TextEncoder().encode(text), true, chosen);
  if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
  return sniffed;
}

/** The rejected rows of a list as a file, with the sentences that a user reads. */
async function rejectFileOf(text: string, header: boolean, { review }: typeof en): Promise<string> {
  const { settings, columns } = inspect(text, { preambleRows: 0, header });
  const { rejectBlocks, result } = await readWhole(text, settings);
  const names = columns.map(({ name }) => name);
  const width = columnsOfRejects(result, settings);
  return [
    ...writeRejectFile(rejectBlocks, names, width, (reason) => review.reasons[reason].what, settings.width),
  ].join('');
}

describe.each([
  ['English', en],
  ['Spanish', es as typeof en],
])('a file of rejected rows in %s', (_, messages) => {
  it.each([
    ['named', 'phone,name\n+12025550100,Z\ncall me,Anna\nhome,Carl\n', 0, true],
    ['of other names', 'who,contact\nZ,+12025550100\nAnna,call me\nCarl,home\n', 1, true],
    ['of no names', '+12025550100,Z\ncall me,Anna\nhome,Carl\n', 0, false],
  ])('of columns %s is known, whatever its sentences say', async (_, text, numberColumn, header) => {
    const file = await rejectFileOf(text, header, messages);
    const nothing = inspect(file);
    expect(nothing.settings).toMatchObject({ preambleRows: 0, header: true, rejectFileColumns: 2, width: 2 });
    const untouched = await readWhole(file, nothing.settings);
    expect(untouched.result.totals).toMatchObject({ rows: 3, ready: 0, rejected: 2, notData: 1 });

    const corrected = file.replace('home', '+12025550105');
    const { settings } = inspect(corrected);
    expect(settings).toMatchObject({ rejectFileColumns: 2, numberColumns: [numberColumn] });
    const again = await readWhole(corrected, settings);
    expect(again.sent).toEqual([['+12025550105', 'Carl']]);
    expect(again.result.totals).toMatchObject({ rows: 3, ready: 1, rejected: 1, notData: 1 });
  });
});

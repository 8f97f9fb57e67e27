import { readXlsx } from 'hucre/xlsx';
import { refuseBinary, workbookBytes } from './workbookBytes';
import { workbookStop } from './workbookStop';

export interface SheetName {
  name: string;
  isHidden: boolean;
}

/** The sheets of a workbook in their order, read from its directory alone. @throws {ReadStop} */
export async function sheetNames(source: Blob | (() => AsyncIterable<Uint8Array>)): Promise<SheetName[]> {
  const names: SheetName[] = [];
  try {
    const bytes = await workbookBytes(source);
    refuseBinary(bytes);
    await readXlsx(bytes, {
      sheets: ({ name, hidden, veryHidden }) => {
        names.push({ name, isHidden: Boolean(hidden || veryHidden) });
        return false;
      },
    });
  } catch (error) {
    throw workbookStop(error);
  }
  return names;
}

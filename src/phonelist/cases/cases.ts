import { BYTE_CASES } from './byteCases';
import { COLUMN_CASES, CUT_CASES } from './columnCases';
import { COUNTRY_CASES } from './countryCases';
import type { ListCase } from './listCase';
import { MEANING_CASES } from './meaningCases';
import { NUMBER_CASES } from './numberCases';
import { ROW_CASES } from './rowCases';
import { STRUCTURE_CASES } from './structureCases';
import { WORKBOOK_CASES } from './workbookCases';

/** Every case of shared/csv-cases.md, by its heading there, and more of our own. */
export const CASES: Record<string, ListCase[]> = {
  Bytes: BYTE_CASES,
  Workbooks: WORKBOOK_CASES,
  Structure: STRUCTURE_CASES,
  Columns: COLUMN_CASES,
  'Text and other files': CUT_CASES,
  Numbers: NUMBER_CASES,
  'What a cell means': MEANING_CASES,
  'National next to international': COUNTRY_CASES,
  'Duplicates and variables': ROW_CASES,
};

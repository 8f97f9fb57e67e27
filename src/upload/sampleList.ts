import { csvLine } from '../phonelist/rows/csvLine';

interface SampleWords {
  number: string;
  variable(position: number): string;
  value(position: number): string;
}

/** 555-0100 to 555-0199 are kept for stories and samples: nobody is called. */
const NUMBERS = ['+12025550101', '+12025550102', '+12025550103'];

/** A small list as CSV, with a header, that this page reads as it stands. */
export function sampleList(varCount: number, words: SampleWords): string {
  const positions = Array.from({ length: varCount }, (_, at) => at + 1);
  const header = csvLine(words.number, positions.map(words.variable));
  return `\ufeff${header}${NUMBERS.map((number) => csvLine(number, positions.map(words.value))).join('')}`;
}

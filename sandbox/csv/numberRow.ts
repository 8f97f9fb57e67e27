import type { CsvRow } from './csvReader';

/** 7 to 15 digits after an optional plus. */
const NUMBER = /^\+?\d{7,15}$/;

/** Whether the sandbox takes this text for a phone number. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Why a row cannot be taken, or undefined when it can. */
export function rowFault({ fields, fault }: CsvRow, varCount: number): string | undefined {
  const [number = '', ...values] = fields;
  if (fault !== undefined) return fault;
  if (number === '' && values.length === 0) return 'the line is empty';
  if (!isNumber(number)) return `"${number.slice(0, 40)}" is not 7 to 15 digits after an optional +`;
  if (values.length !== varCount) {
    return `${values.length} variable ${values.length === 1 ? 'value' : 'values'}, expected ${varCount}`;
  }
  return undefined;
}

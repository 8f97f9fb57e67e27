import { callingCodeOf, mainPlan } from '../number/callingCode';
import { checkCell, type NumberChoices, type NumberVerdict } from '../number/checkCell';
import { COUNTRIES, planOf } from '../number/countryPlan';
import type { ReadSettings } from '../readSettings';

/** The columns that hold what is dialled before the number: its country's code, and the code of its area. */
export type CodeColumns = Pick<ReadSettings, 'countryCodeColumn' | 'areaCodeColumn'>;

/** As calling codes are written: `+44`, `44`, `0044`, `01144`, `+1-868`. */
const CALLING_CODE = /^\(?\+?(?:00|011)?[\s-]*(\d[\d\s()-]*?)\)?$/;
const LONGEST_CALLING_CODE = 4;
const AREA_CODE = /^\(?0{0,2}(\d{1,5})\)?$/;
/** A number with its country says more than the column beside it. */
const HAS_COUNTRY = /^[^\d(]*(?:\+|00|[a-z]+:)/i;
/** Behind an area code stand at least so many digits more where the number has that code already. */
const FEWEST_BEHIND_AREA = 7;

/** The digits of a calling code as a column of its own has it: also by the country's two letters; null when it is none. */
export function writtenCallingCode(cell: string): string | null {
  const text = cell.trim();
  if (/^[A-Za-z]{2}$/.test(text)) {
    const country = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase();
    return COUNTRIES.includes(country) ? planOf(country).callingCode : null;
  }
  const digits = CALLING_CODE.exec(text)?.[1]?.replace(/\D/g, '') ?? '';
  if (digits === '' || digits.length > LONGEST_CALLING_CODE) return null;
  const code = callingCodeOf(digits.padEnd(LONGEST_CALLING_CODE, '2'));
  // Of the countries of North America some are told by their area code.
  return code === digits || (code === '1' && digits.length === LONGEST_CALLING_CODE) ? digits : null;
}

/** The digits of an area code, without the zero that is dialled before it; null when it is none. */
export function writtenAreaCode(cell: string): string | null {
  return AREA_CODE.exec(cell.trim())?.[1] ?? null;
}

/** A number's cell as it is read with the codes beside it, and as it is shown in a list of repairs. */
interface Composed {
  /** The readings, the likelier first; none where the code is none, so that it is no other country's number. */
  readings: string[];
  shown: string;
  /** The country of the code; null where there is none. */
  country: string | null;
}

/** Null where nothing is to be put before the cell: it is empty, or says its country itself, or there is no code. */
function compose(cells: readonly string[], cell: string, columns: CodeColumns): Composed | null {
  const text = cell.trim();
  if (!/\d/.test(text) || HAS_COUNTRY.test(text)) return null;
  const at = (column: number | null | undefined) => (column == null ? '' : (cells[column]?.trim() ?? ''));
  const [country, area] = [at(columns.countryCodeColumn), at(columns.areaCodeColumn)];
  if (country === '' && area === '') return null;
  const shown = [country, area, text].filter(Boolean).join(' ');
  const code = country === '' ? '' : writtenCallingCode(country);
  const areaDigits = area === '' ? '' : writtenAreaCode(area);
  if (code === null || areaDigits === null) return { readings: [], shown, country: null };
  const digits = text.replace(/\D/g, '');
  const hasArea = digits.replace(/^0/, '').startsWith(areaDigits);
  const isRepeated =
    areaDigits === '' || (hasArea && digits.length - areaDigits.length >= FEWEST_BEHIND_AREA);
  const national = isRepeated ? text : `${areaDigits}${text}`;
  if (code === '') return isRepeated ? null : { readings: [national], shown, country: null };
  const readings = [`+${code}${national}`];
  if (digits.startsWith(code)) readings.push(`+${text}`);
  return {
    readings,
    shown,
    country: mainPlan(callingCodeOf(code.padEnd(LONGEST_CALLING_CODE, '2'))).country,
  };
}

/**
 * Reads a cell with the codes that stand beside it.
 * @returns null where there are none for it: then it is read as it stands
 */
export function checkWithCodes(
  cells: readonly string[],
  cell: string,
  settings: CodeColumns & NumberChoices,
): { verdict: NumberVerdict; text: string; shown: string } | null {
  if (settings.countryCodeColumn == null && settings.areaCodeColumn == null) return null;
  const composed = compose(cells, cell, settings);
  if (!composed) return null;
  const { readings, shown, country } = composed;
  // A second number in the cell is of the same country, and not of the list's default one.
  const choices = country === null ? settings : { ...settings, country };
  const verdicts = readings.map((text) => ({ text, verdict: checkCell(text, choices) }));
  const best = verdicts.find(({ verdict }) => verdict.ok) ?? verdicts[0];
  if (!best) {
    const verdict: NumberVerdict = { ok: false, reason: 'impossible-for-country', offers: [] };
    return { verdict, text: shown, shown };
  }
  return { ...best, shown };
}

import { listParameters } from './calls';
import type { ListQuery } from './client';
import { type DateForm, writeDates } from './dates';
import { DELETE_CHUNK } from './deleteInChunks';
import { idToJson } from './ids';
import { segment } from './sendCall';
import type { CampaignFilter, CampaignSort, NumberFilter, NumberId, NumberSort } from './types';

/** The environment variable that holds the API key: no key is ever written into a command. */
export const KEY_VARIABLE = 'SIPCALLER_API_KEY';

/** Where the commands go to. */
export interface CurlTarget {
  /** The API's base for any program, such as `https://api.sipcaller.com/v1`; no slash at its end. */
  base: string;
  account: string;
}

/** The campaign list, as one line for a POSIX shell. Dates are written in the form that the API takes. */
export function curlListCampaigns(
  target: CurlTarget,
  query: ListQuery<CampaignFilter, CampaignSort>,
  dateForm: DateForm,
): string {
  const filter = query.filter && writeDates(query.filter, dateForm);
  return curlList(campaignsUrl(target), { ...query, ...(filter && { filter }) });
}

/** A campaign's number list. */
export function curlListNumbers(
  target: CurlTarget,
  campaignId: string,
  query: ListQuery<NumberFilter, NumberSort>,
): string {
  return curlList(numbersUrl(target, campaignId), query);
}

/** Adding one number; no `varValues` are sent where there are none. */
export function curlAddNumber(
  target: CurlTarget,
  campaignId: string,
  { number, varValues = [] }: { number: string; varValues?: string[] },
): string {
  const json = JSON.stringify(varValues.length > 0 ? { number, varValues } : { number });
  return curlJson('POST', numbersUrl(target, campaignId), json);
}

/** The upload of a CSV file; `fileName` is a path as the shell's user would give it. */
export function curlUploadNumbers(
  target: CurlTarget,
  campaignId: string,
  { fileName, firstRowIsHeader, varCount }: { fileName: string; firstRowIsHeader: boolean; varCount: number },
): string {
  const query = new URLSearchParams({
    firstRowIsHeader: String(firstRowIsHeader),
    varCount: String(varCount),
  });
  const url = `${numbersUrl(target, campaignId)}/upload?${query}`;
  return line([AUTHORIZATION, '--form', quote(`file=@${formFile(fileName)}`), quote(url)]);
}

/** The removal of numbers by their IDs, each as the API sent it; one command a chunk, none for no IDs. */
export function curlDeleteNumbers(target: CurlTarget, campaignId: string, ids: NumberId[]): string[] {
  const chunks = Array.from({ length: Math.ceil(ids.length / DELETE_CHUNK) }, (_, at) =>
    ids.slice(at * DELETE_CHUNK, (at + 1) * DELETE_CHUNK),
  );
  return chunks.map((chunk) =>
    curlJson('DELETE', numbersUrl(target, campaignId), `[${chunk.map(idToJson).join(',')}]`),
  );
}

/** In double quotes, so that the shell puts the key in. */
const AUTHORIZATION = `--header "Authorization: Bearer $${KEY_VARIABLE}"`;

function curlList(url: string, { filter, ...query }: ListQuery): string {
  const isFiltered = filter && Object.keys(filter).length > 0;
  const parameters = Object.entries(listParameters(isFiltered ? { filter, ...query } : query)).map(
    ([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`,
  );
  return line(['--get', AUTHORIZATION, ...parameters, quote(url)]);
}

function curlJson(method: 'POST' | 'DELETE', url: string, json: string): string {
  const type = `--header ${quote('Content-Type: application/json')}`;
  return line(['--request', method, AUTHORIZATION, type, '--data-raw', quote(json), quote(url)]);
}

const line = (parts: string[]) => ['curl', ...parts].join(' ');

/** One argument of a POSIX shell, every character as it is: single quotes, and `'\''` for each in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A file name in curl's own quotes where it has a sign that ends a name in `--form` (curl(1), -F). */
function formFile(name: string): string {
  return /[;,"\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}

const campaignsUrl = ({ base, account }: CurlTarget) => `${base}/accounts/${segment(account)}/campaigns`;

const numbersUrl = (target: CurlTarget, campaignId: string) =>
  `${campaignsUrl(target)}/${segment(campaignId)}/numbers`;

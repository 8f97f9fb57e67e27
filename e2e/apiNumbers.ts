/** A campaign's numbers as the API has them, read and written past the console: what a story compares with. */

const HEADERS = { Authorization: 'Bearer demo-key' };
const PAGE = 1_000;

/** A record as the API shows it; the ID as it is written there, for it may be larger than a double can hold. */
export interface ApiNumber {
  number: string;
  varValues: string[];
}

const numbersOf = (url: string, campaignId: string) =>
  `${url}/v1/accounts/demo/campaigns/${campaignId}/numbers`;

/** Uploads rows (number, then values), all with as many values. @throws Error when not every row was taken */
export async function uploadRows(url: string, campaignId: string, rows: string[][]): Promise<void> {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const csv = rows.map((row) => row.map(cell).join(',')).join('\n');
  const form = new FormData();
  form.append('file', new Blob([csv]), 'numbers.csv');
  const query = `firstRowIsHeader=false&varCount=${(rows[0]?.length ?? 1) - 1}`;
  const path = `${numbersOf(url, campaignId)}/upload?${query}`;
  const answer = await fetch(path, { method: 'POST', headers: HEADERS, body: form });
  const { added } = (await answer.json()) as { added: number };
  if (added !== rows.length) throw new Error(`${added} of ${rows.length} rows were taken`);
}

/** Every record of a campaign that stands still. The behaviour must be the usual one: totals, pages of 1,000. */
export async function readNumbers(url: string, campaignId: string): Promise<ApiNumber[]> {
  const rows: ApiNumber[] = [];
  for (let total = 1; rows.length < total; ) {
    const range = encodeURIComponent(`[${rows.length},${rows.length + PAGE - 1}]`);
    const answer = await fetch(`${numbersOf(url, campaignId)}?range=${range}`, { headers: HEADERS });
    total = Number(answer.headers.get('Content-Range')?.split('/')[1]);
    const page = (await answer.json()) as ApiNumber[];
    if (page.length === 0) break;
    rows.push(...page);
  }
  return rows;
}

/** Records as one sorted list of lines, to be compared as multisets of (number, values). */
export const multiset = (rows: readonly ApiNumber[]): string[] =>
  rows.map(({ number, varValues }) => JSON.stringify([number, ...varValues])).sort();

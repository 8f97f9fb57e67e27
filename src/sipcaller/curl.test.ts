import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curlAddNumber,
  curlDeleteNumbers,
  curlListCampaigns,
  curlListNumbers,
  curlUploadNumbers,
  KEY_VARIABLE,
} from './curl';
import { DELETE_CHUNK } from './deleteInChunks';
import { idFromJson } from './ids';

const KEY = `k'e"y $HOME`;
const BASE = 'https://api.sipcaller.com/v1';
const DEMO = { base: BASE, account: 'demo' };

/** The arguments that a real shell hands to `curl`, a list for each command line. */
function shellArguments(lines: string[]): string[][] {
  const script = `curl() { printf '%s\\0' "$#" "$@"; }\n${lines.join('\n')}\n`;
  const env = { [KEY_VARIABLE]: KEY, PATH: process.env.PATH };
  const { stdout, stderr } = spawnSync('/bin/sh', [], { input: script, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  const words = stdout.split('\0').slice(0, -1);
  const commands: string[][] = [];
  for (let at = 0; at < words.length; ) {
    const count = Number(words[at]);
    commands.push(words.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return commands;
}

/** Texts full of what shells, JSON, URLs and curl itself treat as special. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...`'"$\`\\!*?~ \n\r\t&|;<>(){}[]#%=@,^-+ü漢😀\0`),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  ),
  maxLength: 20,
});
const id = nasty.filter((text) => !['', '.', '..'].includes(text));
const authorization = ['--header', `Authorization: Bearer ${KEY}`];
const jsonType = ['--header', 'Content-Type: application/json'];

describe('a curl line, read by a real shell, gives exactly these arguments', () => {
  const target = fc.record({ base: fc.constant(BASE), account: id });
  const numbersUrl = (account: string, campaign: string) =>
    `${BASE}/accounts/${encodeURIComponent(account)}/campaigns/${encodeURIComponent(campaign)}/numbers`;

  it('for lists', () => {
    fc.assert(
      fc.property(target, id, nasty, nasty, (to, campaign, name, number) => {
        const lines = [
          curlListCampaigns(to, { filter: { name }, sort: ['name', 'ASC'], range: [0, 24] }, 'basic'),
          curlListNumbers(to, campaign, { filter: { number }, sort: ['number', 'DESC'], range: [25, 49] }),
        ];
        expect(lines.every((text) => !/[\r\n]/.test(text))).toBe(true);
        const list = (filter: object, sort: string, range: string, url: string) => [
          ...['--get', ...authorization, '--data-urlencode', `filter=${JSON.stringify(filter)}`],
          ...['--data-urlencode', `sort=${sort}`, '--data-urlencode', `range=${range}`, url],
        ];
        expect(shellArguments(lines)).toEqual([
          list(
            { name },
            '["name","ASC"]',
            '[0,24]',
            numbersUrl(to.account, 'x').replace(/\/x\/numbers$/, ''),
          ),
          list({ number }, '["number","DESC"]', '[25,49]', numbersUrl(to.account, campaign)),
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('for changes', () => {
    fc.assert(
      fc.property(
        target,
        id,
        nasty,
        fc.array(nasty),
        fc.array(id),
        (to, campaign, number, varValues, ids) => {
          const url = numbersUrl(to.account, campaign);
          const add = varValues.length > 0 ? { number, varValues } : { number };
          const lines = [
            curlAddNumber(to, campaign, { number, varValues }),
            ...curlDeleteNumbers(to, campaign, ids.map(idFromJson)),
          ];
          expect(shellArguments(lines)).toEqual([
            [...['--request', 'POST'], ...authorization, ...jsonType, '--data-raw', JSON.stringify(add), url],
            ...(ids.length > 0
              ? [
                  [
                    '--request',
                    'DELETE',
                    ...authorization,
                    ...jsonType,
                    '--data-raw',
                    JSON.stringify(ids),
                    url,
                  ],
                ]
              : []),
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('curl lines', () => {
  it('leave out a filter that is empty', () => {
    expect(curlListCampaigns(DEMO, { filter: {}, range: [0, 0] }, 'basic')).toBe(
      `curl --get --header "Authorization: Bearer $SIPCALLER_API_KEY" --data-urlencode 'range=[0,0]' '${BASE}/accounts/demo/campaigns'`,
    );
  });

  it('write dates in the form that the API takes', () => {
    const query = { filter: { startDate_gte: '2026-12-01T09:00:00' } };
    expect(curlListCampaigns(DEMO, query, 'basic')).toContain('"startDate_gte":"20261201T09:00:00"');
    expect(curlListCampaigns(DEMO, query, 'extended')).toContain('"startDate_gte":"2026-12-01T09:00:00"');
  });

  it('quote a file name for curl, too', () => {
    const settings = { firstRowIsHeader: false, varCount: 2 };
    const upload = (fileName: string) =>
      shellArguments([curlUploadNumbers(DEMO, 'c1', { fileName, ...settings })])[0];
    expect(upload('numbers.csv')).toEqual([
      ...authorization,
      ...['--form', 'file=@numbers.csv'],
      `${BASE}/accounts/demo/campaigns/c1/numbers/upload?firstRowIsHeader=false&varCount=2`,
    ]);
    expect(upload(`my "list", it's;\\.csv`)).toContain(`file=@"my \\"list\\", it's;\\\\.csv"`);
  });

  it.each([
    ['a;b.csv', '"a;b.csv"'],
    ['numbers.csv;type=text/html', '"numbers.csv;type=text/html"'],
    ['a,b.csv', '"a,b.csv"'],
    ['a"b.csv', '"a\\"b.csv"'],
    ['a\\b.csv', '"a\\\\b.csv"'],
    ["it's.csv", "it's.csv"],
    ['a b=c@d.csv', 'a b=c@d.csv'],
  ])('quote a file name with one sign that curl parts at: %s', (fileName, form) => {
    const line = curlUploadNumbers(DEMO, 'c1', { fileName, firstRowIsHeader: true, varCount: 0 });
    expect(shellArguments([line])[0]).toContain(`file=@${form}`);
  });

  it('send each ID as the JSON value that it was received as', () => {
    const ids = [7, idFromJson(9007199254740993n), idFromJson('#12'), idFromJson('12')];
    expect(curlDeleteNumbers(DEMO, 'c1', ids)[0]).toContain(`'[7,9007199254740993,"#12","12"]'`);
  });

  it('delete in the chunks that the console itself sends', () => {
    const ids = Array.from({ length: DELETE_CHUNK * 2 + 1 }, (_, index) => index);
    const sent = shellArguments(curlDeleteNumbers(DEMO, 'c1', ids)).map((words) =>
      JSON.parse(words.at(-2) ?? ''),
    );
    expect(sent.map((chunk) => chunk.length)).toEqual([DELETE_CHUNK, DELETE_CHUNK, 1]);
    expect(sent.flat()).toEqual(ids);
  });
});

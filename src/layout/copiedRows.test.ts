import { expect, it } from 'vitest';
import { asHtml, asText } from './copiedRows';

const ROWS = [
  ['+12025550101', 'Ann\nLee', ''],
  ['5550102', ' =1+1\t', '<b>&'],
];

it('writes copied rows with the same columns in each, a line a row, and nothing that runs', () => {
  expect(asText(ROWS)).toBe("+12025550101\tAnn Lee\t\n5550102\t'=1+1\t<b>&");
  expect(
    asText(ROWS)
      .split('\n')
      .map((line) => line.split('\t').length),
  ).toEqual([3, 3]);
});

it('writes them as a table whose cells are text', () => {
  const html = asHtml(ROWS);
  expect(html.match(/<tr>/g)).toHaveLength(2);
  expect(html.match(/<td [^>]*mso-number-format:"\\@"/g)).toHaveLength(6);
  expect(html).toContain(">'=1+1</td>");
  expect(html).toContain('>&lt;b&gt;&amp;</td>');
});

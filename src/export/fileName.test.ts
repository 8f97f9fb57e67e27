import { expect, it } from 'vitest';
import { fileNameOf } from './fileName';

const TODAY = new Date(2026, 0, 5, 23, 59);

it.each([
  ['Campaigns', 'Campaigns 2026-01-05.csv'],
  ['A/B: "test" <1>\n?', 'A B test 1 2026-01-05.csv'],
  ['../../etc', 'etc 2026-01-05.csv'],
  ['***', 'export 2026-01-05.csv'],
  ['Lucía, 漢字', 'Lucía, 漢字 2026-01-05.csv'],
  ['x'.repeat(300), `${'x'.repeat(100)} 2026-01-05.csv`],
])('names a file for any system: %j', (name, file) => {
  expect(fileNameOf(name, 'csv', TODAY)).toBe(file);
});

import { expect, it } from 'vitest';
import { agoText } from './agoText';

it.each([
  [-5_000, 'now', 'ahora'],
  [1_999, 'now', 'ahora'],
  [8_900, '8s ago', 'hace 8 s'],
  [59_999, '59s ago', 'hace 59 s'],
  [60_000, '1m ago', 'hace 1 min'],
  [7_300_000, '2h ago', 'hace 2 h'],
])('%i ms ago is %s, %s', (ms, english, spanish) => {
  // The kind of blank before a unit, and `min` or `m`, are the affair of the browser's edition.
  expect(
    [agoText(ms, 'en'), agoText(ms, 'es')].map((text) =>
      text.replace(/\s/g, ' ').replace('min ago', 'm ago'),
    ),
  ).toEqual([english, spanish]);
});

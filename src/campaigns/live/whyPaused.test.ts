import { expect, it } from 'vitest';
import { whyPaused } from './whyPaused';

const page = (hidden: boolean, open: string) => ({
  hidden,
  querySelector: (selector: string) => (open && selector.includes(`"${open}"`) ? ({} as never) : null),
});

it.each([
  [false, '', 0, null],
  [true, '', 0, 'hidden'],
  [false, '', 2, 'selection'],
  [false, 'dialog', 0, 'open'],
  [false, 'menu', 0, 'open'],
  [false, 'listbox', 0, 'open'],
  [false, 'tablist', 0, null],
  [true, 'dialog', 1, 'hidden'],
])('hidden: %s, open: %s, selected: %i: %s', (hidden, open, selected, reason) => {
  expect(whyPaused(page(hidden, open), selected)).toBe(reason);
});

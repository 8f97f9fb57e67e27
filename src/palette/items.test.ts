import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, move, numberIn, type PaletteItem } from './items';

const items = (count: number): PaletteItem[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), label: '', run: () => {} }));

describe('matching', () => {
  it.each([
    ['Upload numbers', 'up', true],
    ['Upload numbers', 'num up', true],
    ['Upload numbers', 'load', false],
    ['Upload numbers', '', true],
    ['Tema: Oscuro', 'tema osc', true],
    ['Language: Español', 'ESPANOL', true],
    ['Órdenes', 'ord', true],
    ['Campaigns', 'campaignsx', false],
  ])('%s by "%s": %s', (label, text, found) => expect(matches(label, text)).toBe(found));
});

describe('a number in the text', () => {
  it.each([
    ['5550003', '5550003'],
    ['+1 (555) 010-0003', '+15550100003'],
    ['555', '555'],
    ['55', null],
    ['555 Main Street', null],
    ['2026-11', '202611'],
    ['1+555', null],
    ['', null],
    ['()', null],
  ])('"%s" is %s', (text, number) => expect(numberIn(text)).toBe(number));

  it('is never longer than the text, and of digits alone after its sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 +-().x') }), (text) => {
        const number = numberIn(text);
        if (number === null) return;
        expect(number).toMatch(/^\+?\d{3,}$/);
        expect(number.replace('+', '')).toBe(text.replace(/\D/g, ''));
      }),
    );
  });
});

describe('moving', () => {
  const three = items(3);

  it('goes on, and round at both ends', () => {
    expect(move(three, '0', 'ArrowDown')).toBe('1');
    expect(move(three, '2', 'ArrowDown')).toBe('0');
    expect(move(three, '0', 'ArrowUp')).toBe('2');
    expect(move(three, undefined, 'ArrowDown')).toBe('0');
    expect(move(three, 'gone', 'ArrowUp')).toBe('2');
  });

  it('by pages stops at the ends', () => {
    expect(move(items(30), '4', 'PageDown')).toBe('12');
    expect(move(items(30), '28', 'PageDown')).toBe('29');
    expect(move(items(30), '4', 'PageUp')).toBe('0');
  });

  it('is of no other key, and of nothing where nothing is', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Home', 'toString']) expect(move(three, '0', key)).toBeNull();
    expect(move([], undefined, 'ArrowDown')).toBeNull();
  });

  it('down visits every item once before it comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const all = items(count);
        const visited = new Set<string>();
        let at: string | null = '0';
        for (let step = 0; step < count && at !== null; step++) {
          visited.add(at);
          at = move(all, at, 'ArrowDown');
        }
        expect(visited.size).toBe(count);
        expect(at).toBe('0');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { en } from './en';
import { es } from './es';

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const pluralForms = (text: string) => text.split('||||').length;

describe('messages', () => {
  const english = flatten(en as Tree);
  const spanish = new Map(flatten(es as Tree));

  it('has the same keys in every language', () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it.each(english)('%s has the same placeholders and plural forms, and no empty text', (key, text) => {
    const other = spanish.get(key) ?? '';
    expect(other.trim()).not.toBe('');
    expect(placeholders(other)).toEqual(placeholders(text));
    expect(pluralForms(other)).toBe(pluralForms(text));
  });
});

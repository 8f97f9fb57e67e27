import raEn from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { raEs } from './ra';

type Tree = { [key: string]: Tree | string | undefined };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${path}${key}.`) : [[path + key, value ?? '']],
  );
/** Each plural form's placeholders: a count that is missing from one form is a fault too. */
const placeholdersByForm = (text: string) =>
  text.split('||||').map((form) => [...new Set(form.match(/%\{\w+\}/g))].sort());

describe("react-admin's messages in Spanish", () => {
  const english = flatten(raEn);
  const spanish = new Map(flatten(raEs));

  it('has every English key and no other', () => {
    expect(english.length).toBeGreaterThan(100);
    expect([...spanish.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it.each(english)('%s has the same plural forms, each with the same placeholders', (key, text) => {
    expect(placeholdersByForm(spanish.get(key) ?? '')).toEqual(placeholdersByForm(text));
  });

  it('leaves blank only what English leaves blank', () => {
    const blank = (all: Iterable<[string, string]>) =>
      [...all].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(blank(spanish)).toEqual(blank(english));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import raEn from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { es } from './es';

/** Every text that a user sees is a message, is there, and is in the user's language. */

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

const SRC = join(import.meta.dirname, '..');
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|testing)\./.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !relative(SRC, path).startsWith('i18n'))
  .map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }));

/** What is written the same in both languages: names, and words that Spanish shares. */
const SHARED = /^(SIP Caller Admin|Power|Variable %\{position\}|API|ID|CSV|XLSX)$/;
/** Without a letter outside of placeholders there is nothing to translate. */
const WORDLESS = /^[^\p{L}]*(%\{\w+\}[^\p{L}]*)*$|^\d{4}-?\d{2}-?\d{2}T/u;

/** The keys that a source asks for by their whole name. */
function keysIn(text: string): string[] {
  const asked = /\btranslate\(([^()]*)|\b(?:label|title|primary|secondary)(?:=|: )("[^"]*"|'[^']*')/g;
  return [...text.matchAll(asked)].flatMap(([, call, property]) =>
    [...`${call ?? property}`.matchAll(/['"]([a-z]\w*(?:\.\w+)+)['"]/g)].map((match) => match[1] ?? ''),
  );
}

/** Texts in components that no message stands for. */
function literalsIn(text: string): string[] {
  const inProps = /\b(?:aria-label|title|label|placeholder|alt|helperText|primary|secondary)="([^"]*)"/g;
  const betweenTags = /<[A-Za-z][^<>{}]*>\s*(\p{L}[^<>{}=;]*?)\s*<\//gu;
  return [...text.matchAll(inProps), ...text.matchAll(betweenTags)]
    .map((match) => match[1] ?? '')
    .filter((literal) => /\p{L}{2,}/u.test(literal) && !/^[a-z]\w*(\.\w+)+$/.test(literal));
}

describe('texts', () => {
  const english = new Map(flatten(en as Tree));
  const known = new Set([...english.keys(), ...flatten(raEn as unknown as Tree).map(([key]) => key)]);

  it('are translated, not copied', () => {
    const copied = flatten(es as Tree).filter(
      ([key, text]) => english.get(key) === text && !SHARED.test(text) && !WORDLESS.test(text),
    );
    expect(copied).toEqual([]);
  });

  it('that the sources name are there', () => {
    const asked = sources.flatMap(({ path, text }) => keysIn(text).map((key) => ({ path, key })));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  it('are not written into the components', () => {
    const written = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => literalsIn(text).map((literal) => `${path}: ${literal}`));
    expect(written).toEqual([]);
  });

  it('are seen where they are', () => {
    expect(keysIn("translate(isOpen ? 'a.open' : 'a.shut', { x }) label=\"b.c\" label: 'd.e.f'")).toEqual([
      'a.open',
      'a.shut',
      'b.c',
      'd.e.f',
    ]);
    expect(literalsIn('<Button title="Send it">Send</Button> <p title="a.b">{x}</p>')).toEqual([
      'Send it',
      'Send',
    ]);
  });
});

describe('dialogs speak of numbers, values, rows and columns', () => {
  /** Rooms whose texts stand in dialogs, and those parts of the upload page that do. */
  const DIALOGS = ['numbers', 'exporting', 'jobs', 'labels', 'views', 'palette', 'common', 'door'] as const;
  const OF_UPLOAD = ['reasons', 'again', 'paste', 'inHand', 'premium'] as const;
  const textsOf = (messages: typeof en): [string, string][] => [
    ...DIALOGS.flatMap((room) => flatten(messages[room] as Tree, `${room}.`)),
    ...OF_UPLOAD.flatMap((part) => flatten(messages.upload[part] as Tree, `upload.${part}.`)),
    ...flatten({ restore: messages.receipts.restore, undo: messages.receipts.undo } as Tree, 'receipts.'),
  ];

  it('and not of cells', () => {
    const texts = [...textsOf(en), ...textsOf(es)];
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([, text]) => /\b(cells?|celdas?)\b/i.test(text))).toEqual([]);
  });
});

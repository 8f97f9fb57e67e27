import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { mutate } from './mutants';

const afters = (source: string) => mutate(source).mutants.map(({ before, after }) => `${before} -> ${after}`);

describe('the changes that are tried', () => {
  it.each([
    ['x = a < 1;', ['x = a < 1; -> ', 'a < 1 -> a <= 1', 'a < 1 -> a >= 1']],
    ['const x = a && b;', ['a && b -> a', 'a && b -> b']],
    ['const x = a ? b : c;', ['a ? b : c -> b', 'a ? b : c -> c']],
    ['if (a) throw b;', ['a -> true', 'a -> false', 'throw b; -> ']],
    [
      'const x = list.some((y: number) => !y);',
      ['list.some((y: number) => !y) -> list.every((y: number) => !y)', '!y -> !!(y)'],
    ],
    ['const x = list.filter(f).length;', ['list.filter(f) -> list']],
    [
      'const x = /^[=+]$/u;',
      ['/^[=+]$/u -> /[=+]$/u', '/^[=+]$/u -> /^[=+]/u', '/^[=+]$/u -> /^[+]$/u', '/^[=+]$/u -> /^[=]$/u'],
    ],
    ['const x: true | 1 = true;', ['true -> false']],
    ['const x = Math.max(a, 1);', ['Math.max(a, 1) -> Math.min(a, 1)']],
    ['const x = (a ?? b) - (c);', ['(a ?? b) - (c) -> (a ?? b) + (c)', 'a ?? b -> a', 'a ?? b -> b']],
    ['const x = y.toString().constructor();', []],
  ])('of %s', (source, expected) => {
    expect(afters(source)).toEqual(expected);
  });
});

it('says on which line each is', () => {
  expect(mutate('const a = 1;\n\nconst b = a > 1;\n').mutants.map(({ line }) => line)).toEqual([3, 3]);
});

it('does what the source does while none is on, and the change while its own is', () => {
  const source =
    'const run = (a, b) => { let x = 0; if (a > 1 && b) x += a; else x = b ? 5 : 7; return [x, a < 3 || b]; };';
  const { mutants, code } = mutate(source, 40);
  const runWith = (active: number) => {
    const globals = { __isMutant: (id: number) => id === active };
    const run = new Function('globalThis', `${code}; return run;`)(globals) as (
      a: number,
      b: boolean,
    ) => unknown;
    return JSON.stringify([run(0, true), run(1, false), run(2, true), run(3, false), run(4, true)]);
  };
  const unchanged = runWith(-1);
  expect(unchanged).toBe('[[5,true],[7,true],[2,true],[7,false],[4,true]]');
  const different = mutants.filter(({ index }) => runWith(40 + index) !== unchanged);
  expect(different.length).toBeGreaterThan(mutants.length * 0.7);
});

it('leaves every source of ours such that it can be read', () => {
  const root = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) =>
    /^(jobs|sipcaller|removal|imports|phonelist)\b.*\.ts$/.test(name),
  )) {
    const { code } = mutate(readFileSync(join(root, file), 'utf8'));
    expect(() => parseAst(code, { lang: 'ts' }), file).not.toThrow();
  }
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildIfNeeded } from './build';
import { hashInputs, writeStamp } from './buildStamp';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sip-caller-admin-'));
  await mkdir(join(root, 'src/door'), { recursive: true });
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'index.html'), 'page');
  await writeFile(join(root, 'src/door/a.ts'), 'a');
});
afterAll(() => rm(root, { recursive: true }));

/** Stands for Vite: what it leaves behind is the stamp. */
const build = async () => writeStamp(join(root, 'dist'), await hashInputs(root));

it('builds once, and again only after a change of what the build is made from', async () => {
  expect(await buildIfNeeded(root, build)).toBe(true);
  expect(await buildIfNeeded(root, build)).toBe(false);

  await writeFile(join(root, 'src/door/a.test.ts'), 'a test');
  await writeFile(join(root, 'README.md'), 'words');
  expect(await buildIfNeeded(root, build)).toBe(false);

  await writeFile(join(root, 'src/door/a.ts'), 'b');
  expect(await buildIfNeeded(root, build)).toBe(true);
  await writeFile(join(root, 'src/door/b.ts'), '');
  expect(await buildIfNeeded(root, build)).toBe(true);
  await rm(join(root, 'src/door/b.ts'));
  expect(await buildIfNeeded(root, build)).toBe(true);
  expect(await buildIfNeeded(root, build)).toBe(false);
});

it('builds again after a build that failed', async () => {
  await writeFile(join(root, 'src/door/a.ts'), 'broken');
  const fails = () => Promise.reject(new Error('syntax'));
  await expect(buildIfNeeded(root, fails)).rejects.toThrow('syntax');
  expect(await buildIfNeeded(root, build)).toBe(true);
});

import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** In `dist`; not served, because staticFiles.ts leaves out names that begin with a dot. */
const STAMP = '.inputs';

/** All that a build of the console is made from. */
const INPUTS = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'server/buildStamp.ts',
  'server/compressFiles.ts',
  'server/distPlugin.ts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const TEST_FILE = /\.test\.tsx?$/;

/** The hash of the names and contents of everything a build is made from, tests left out. */
export async function hashInputs(root: string): Promise<string> {
  const lists = await Promise.all(INPUTS.map((input) => filesUnder(join(root, input))));
  const paths = lists.flat().filter((path) => !TEST_FILE.test(path));
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const body = await readFile(path);
    hash.update(`${relative(root, path)}\0${body.byteLength}\0`).update(body);
  }
  return hash.digest('hex');
}

/** Notes in a finished build what it was made from. */
export async function writeStamp(dist: string, inputs: string): Promise<void> {
  await writeFile(join(dist, STAMP), inputs);
}

/** Whether `dist` holds a finished build of exactly these inputs. */
export async function isBuilt(dist: string, inputs: string): Promise<boolean> {
  const stamp = await readFile(join(dist, STAMP), 'utf8').catch(() => undefined);
  return stamp === inputs;
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

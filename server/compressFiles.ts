import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The encodings we offer, the best first, and how the compressed copy of a file is named. */
export const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
export type Encoding = (typeof ENCODINGS)[number]['name'];

const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** Below this, headers cost more than compression saves. In bytes. */
const SMALLEST = 1024;

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder that gains by it: once at build time, at the best
 * level, so that serving costs nothing.
 */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(paths.filter((path) => COMPRESSIBLE.has(extname(path))).map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  if (body.byteLength < SMALLEST) return;
  const brotliOptions = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(body, brotliOptions));
  await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }));
}

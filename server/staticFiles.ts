import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { ENCODINGS, type Encoding } from './compressFiles';

/** Where Vite puts what it names by content, so that a name never changes its meaning. */
const HASHED = /^\/assets\//;

interface StaticFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  compressed: Map<Encoding, Uint8Array<ArrayBuffer>>;
  etag: string;
  cacheControl: string;
}

/** The built console, by path. Only what was there at the start is ever served, so no path leads outside. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/**
 * Reads the built console into memory (a few MB), with the compressed copies the build put beside its files: a
 * build that runs meanwhile cannot pull files from under open tabs.
 *
 * @param folder the `dist` folder
 * @throws Error if it holds no index.html
 */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const all = new Set(paths);
  const copies = new Set(ENCODINGS.flatMap(({ ending }) => paths.map((path) => path + ending)));
  const served = paths.filter((path) => !copies.has(path) && !relative(folder, path).startsWith('.'));
  const files = new Map<string, StaticFile>();
  for (const path of served) {
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(url === '/index.html' ? '/' : url, await loadFile(path, url, all));
  }
  if (!files.has('/')) throw new Error(`There is no built console in ${folder}: run "npm run build" first.`);
  return files;
}

async function loadFile(path: string, url: string, all: Set<string>): Promise<StaticFile> {
  const body = await readBytes(path);
  const compressed = new Map<Encoding, Uint8Array<ArrayBuffer>>();
  for (const { name, ending } of ENCODINGS) {
    if (all.has(path + ending)) compressed.set(name, await readBytes(path + ending));
  }
  return {
    type: getMimeType(path) ?? 'application/octet-stream',
    body,
    compressed,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    cacheControl: HASHED.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** Answers a GET or HEAD for one of the files, or 404 and 405 in words. */
export function serveStaticFile(files: StaticFiles, context: Context): Response {
  const { method, path } = context.req;
  const file = files.get(path);
  if (!file)
    return context.text('There is nothing here. The console is at /', 404, { 'Cache-Control': 'no-store' });
  if (method !== 'GET' && method !== 'HEAD')
    return context.text('Only GET and HEAD.', 405, { Allow: 'GET, HEAD' });
  const encoding = chooseEncoding(file, context.req.header('accept-encoding') ?? '');
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = {
    'Cache-Control': file.cacheControl,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, '') === etag)) return context.body(null, 304, headers);
  const body = (encoding && file.compressed.get(encoding)) ?? file.body;
  headers['Content-Type'] = file.type;
  headers['Content-Length'] = String(body.byteLength);
  if (encoding) headers['Content-Encoding'] = encoding;
  return method === 'HEAD' ? context.body(null, 200, headers) : context.body(body, 200, headers);
}

function chooseEncoding(file: StaticFile, accepted: string): Encoding | undefined {
  const wanted = accepted
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  return ENCODINGS.map(({ name }) => name).find((name) => wanted.includes(name) && file.compressed.has(name));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashInputs, isBuilt } from './buildStamp';

/**
 * Builds the console into `dist` unless it holds a build of the present sources.
 *
 * @returns whether it had to build
 * @throws Error if the build fails; its own words are on stderr
 */
export async function buildIfNeeded(root: string, build = runViteBuild): Promise<boolean> {
  if (await isBuilt(join(root, 'dist'), await hashInputs(root))) return false;
  await build(root);
  return true;
}

/** In a process of its own, so that its memory is given back before the server serves. */
async function runViteBuild(root: string): Promise<void> {
  console.log('Building the console (once, until its sources change) …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The console could not be built: the reason is above.');
}

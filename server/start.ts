import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build';
import { main } from './main';

/** `npm start`: builds what is not yet built, then serves. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WATCH_MS = 500;

stopWithNpm();
try {
  await buildIfNeeded(ROOT);
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A signal to npm reaches its shell, which ends without passing it on: who has lost that shell stops by itself. */
function stopWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, WATCH_MS).unref();
}

import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build';
import { main } from './main';

/** `npm start`: builds what is not yet built, then serves. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  await buildIfNeeded(ROOT);
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

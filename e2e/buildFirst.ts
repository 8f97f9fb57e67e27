import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from '../server/build';

/** The stories run on the production build: on that of the present sources. */
export default async function buildFirst(): Promise<void> {
  await buildIfNeeded(fileURLToPath(new URL('..', import.meta.url)));
}

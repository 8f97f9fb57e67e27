import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashInputs, writeStamp } from './buildStamp.ts';
import { compressFiles } from './compressFiles.ts';

/** After a build: compressed copies beside the files, and the stamp by which `npm start` knows what was built. */
export function distPlugin(): Plugin {
  let root = '';
  let dist = '';
  let inputs = '';
  return {
    name: 'sip-caller-admin:dist',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dist = join(root, config.build.outDir);
    },
    // Before the files are read: what is saved during a build counts as not yet built.
    async buildStart() {
      inputs = await hashInputs(root);
    },
    async writeBundle() {
      await compressFiles(dist);
      await writeStamp(dist, inputs);
    },
  };
}

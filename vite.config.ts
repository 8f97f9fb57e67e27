import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { distPlugin } from './server/distPlugin.ts';
import { sipCallerPlugin } from './server/vitePlugin.ts';

export default defineConfig({
  plugins: [react(), sipCallerPlugin(), distPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // Every target knows modulepreload, and the polyfill would only cost bytes before the sign-in form.
    modulePreload: { polyfill: false },
    // The policy of server/securityHeaders.ts lets no data: font or script in.
    assetsInlineLimit: 0,
    sourcemap: false,
    // react-admin in one lazy chunk is about 1.1 MB before compression: warn when it outgrows that.
    chunkSizeWarningLimit: 1300,
  },
  test: {
    environment: 'node',
    // The machines are shared: a test that takes half a second alone may take ten among others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half the time: files share what they import, so none may leave anything behind in it.
    pool: 'threads',
    isolate: false,
    // Its own choice leaves one core unused.
    maxWorkers: '100%',
    setupFiles: ['src/properties.testing.ts'],
    include: ['{src,sandbox,server,bench}/**/*.test.{ts,tsx}'],
  },
});

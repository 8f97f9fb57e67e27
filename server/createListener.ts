import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createRepeatGuard } from './repeatGuard';
import { DATA_HEADERS, PAGE_HEADERS } from './securityHeaders';
import { type StaticFiles, serveStaticFile } from './staticFiles';
import type { Upstream } from './upstream';

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** The paths that are not files: what the Vite dev server leaves to us. */
const DATA_PATH = /^\/(v1|sandbox)\/|^\/config\.json$/;

/** Whether a request is for the API, the sandbox's control or the configuration, rather than for a file. */
export function isDataPath(url: string | undefined): boolean {
  return DATA_PATH.test(pathOf(url));
}

/**
 * Answers every request of the console: files, configuration, and /v1 by its upstream.
 *
 * @param files the built console; none in development, where Vite serves it
 */
export function createListener(upstream: Upstream, files: StaticFiles = new Map()): Listener {
  const app = createApp(upstream, files);
  // Global objects stay as they are: in development this is Vite's process too.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const isRepeated = createRepeatGuard();
  return (incoming, outgoing) => {
    // The first copy may have been carried out, so there is no true answer: the connection ends, as the first one's did.
    if (isRepeated(incoming)) {
      outgoing.destroy();
      return;
    }
    // Set on Node's response rather than in Hono: answers that are piped past Hono carry them too.
    for (const [name, value] of Object.entries(isDataPath(incoming.url) ? DATA_HEADERS : PAGE_HEADERS))
      outgoing.setHeader(name, value);
    if (upstream.proxy && pathOf(incoming.url).startsWith('/v1/')) upstream.proxy(incoming, outgoing);
    else void listener(incoming, outgoing);
  };
}

function createApp(upstream: Upstream, files: StaticFiles): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const { sandbox } = upstream;
  app.get('/config.json', (context) => context.json(upstream.config));
  if (sandbox) {
    app.all('/v1/*', (context) => sandbox.fetch(context.req.raw, context.env));
    app.all('/sandbox/*', (context) => {
      // Control needs no key: another site in the same browser must not reset the sandbox.
      const site = context.req.header('sec-fetch-site') ?? 'none';
      if (!['same-origin', 'none'].includes(site))
        return context.json({ message: 'Only from this site.' }, 403);
      return sandbox.fetch(context.req.raw, context.env);
    });
  }
  app.all('*', (context) => serveStaticFile(files, context));
  return app;
}

function pathOf(url = '/'): string {
  const base = 'http://console.invalid';
  return URL.canParse(url, base) ? new URL(url, base).pathname : '/';
}

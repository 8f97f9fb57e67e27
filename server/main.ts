import { fileURLToPath } from 'node:url';
import { createServer, type RunningServer } from './createServer';
import { readSettings, type Settings } from './settings';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Starts the server from the environment, says where it is, and stops it on SIGINT and SIGTERM. */
export async function main(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    stopOnSignal(await start(settings));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function start(settings: Settings): Promise<RunningServer> {
  const server = await createServer({ ...settings, dist: DIST }).catch((error) => {
    throw new Error(explain(error, settings));
  });
  console.log(`SIP Caller Admin: ${server.url}`);
  if (settings.apiUrl) console.log(`API: ${settings.apiUrl}. Sign in with your own account ID and API key.`);
  else {
    const kept = settings.sandboxDb ? `kept in ${settings.sandboxDb}` : 'gone when it stops';
    console.log(`Sandbox (${kept}). Account ID: ${server.config.account}  API key: ${server.config.key}`);
  }
  return server;
}

function explain(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1}.`;
  if (error.code === 'EACCES')
    return `This user may not listen on port ${port}: choose one above 1023 with PORT.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine.`;
  return error.message;
}

function stopOnSignal(server: RunningServer): void {
  const stop = (signal: NodeJS.Signals) => {
    console.log(`${signal}: stopping.`);
    process.off('SIGINT', stop).off('SIGTERM', stop); // a second signal ends it at once
    void server.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

import { fileURLToPath } from 'node:url';
import { createServer, type RunningServer } from './createServer';
import { readSettings, type Settings } from './settings';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Starts the server from the environment, says where it is, and stops it on SIGINT and SIGTERM. */
export async function main(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const server = await createServer({ ...settings, dist: DIST }).catch((error) => {
      throw new Error(explain(error, settings));
    });
    stopOnSignal(server); // before the address is printed: whoever reads it may stop us at once
    console.log(`${howToSignIn(settings, server)}\nSIP Caller Admin: ${server.url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function howToSignIn({ apiUrl, sandboxDb }: Settings, { config }: RunningServer): string {
  if (apiUrl) return `API: ${apiUrl}. Sign in with your own account ID and API key.`;
  const kept = sandboxDb ? `kept in ${sandboxDb}` : 'in memory';
  return `Sandbox (${kept}). Account ID: ${config.account}  API key: ${config.key}`;
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const START_MS = 30_000;
const SERVER = [process.execPath, '--import', 'tsx', 'server/main.ts'];

export interface StartedServer {
  /** Without a slash at the end. */
  url: string;
  /** What it printed so far. */
  output(): string;
  /** Asks it to stop. @returns its exit code, null if it had to be killed by the signal itself */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the real server program on a free port, with its own sandbox in memory unless `env` says otherwise.
 *
 * @param command that starts it, if not its program itself
 * @throws Error with what it printed if it stops or says no address
 */
export async function startServer(
  env: Record<string, string> = {},
  [program = '', ...args] = SERVER,
): Promise<StartedServer> {
  const { NODE_OPTIONS: _, SIPCALLER_API_URL: __, SANDBOX_DB: ___, HOST: ____, ...inherited } = process.env;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...inherited, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exit = once(child, 'exit');
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => {
        output += `${line}\n`;
        const found = /SIP Caller Admin: (\S+)/.exec(line)?.[1];
        if (found) resolve(found);
      });
  });
  const late = setTimeout(() => child.kill('SIGKILL'), START_MS);
  const url = await Promise.race([address, exit.then(() => undefined)]);
  clearTimeout(late);
  if (!url) throw new Error(`The server did not start: ${output}`);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    const [code] = await exit;
    return code as number | null;
  };
  return { url, output: () => output, stop };
}

import { afterEach, expect, it, vi } from 'vitest';
import { browserConnection } from './browserWorld';

afterEach(() => vi.unstubAllGlobals());

function stub(onLine: boolean): EventTarget {
  const window = new EventTarget();
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('window', window);
  return window;
}

it('does not wait for a connection that is back before anybody listens', async () => {
  stub(true);
  await expect(browserConnection.online(new AbortController().signal)).resolves.toBeUndefined();
});

it('waits for the connection, and no longer than it is wanted', async () => {
  const window = stub(false);
  const waiting = browserConnection.online(new AbortController().signal);
  window.dispatchEvent(new Event('online'));
  await expect(waiting).resolves.toBeUndefined();
  const stop = new AbortController();
  const unwanted = browserConnection.online(stop.signal);
  stop.abort(new Error('No longer'));
  await expect(unwanted).rejects.toThrow('No longer');
});

import type { GatePeers } from './gate';

/** The account's gates in the other tabs of this browser: what one tab is refused holds for all. */
export function browserGatePeers(account: string): GatePeers {
  const channel = new BroadcastChannel('sip-caller-admin.gate');
  return {
    tell: (pauseMs, isAsked) => channel.postMessage({ account, pauseMs, isAsked }),
    listen(onRefused) {
      channel.addEventListener('message', ({ data }) => {
        if (data.account === account) onRefused(data.pauseMs, data.isAsked);
      });
    },
  };
}

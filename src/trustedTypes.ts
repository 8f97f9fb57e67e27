/**
 * The server demands Trusted Types (server/securityHeaders.ts): no string becomes markup or code unless
 * this default policy admits it. It admits two things and nothing else.
 */
export const KNOWN_STRINGS = {
  /** The one HTML string: a zero-width space, with which react-admin's helper text keeps a line's height. */
  createHTML(html: string): string {
    if (html === '&#8203;') return html;
    throw new TypeError('This page sets no HTML from strings');
  },
  /** The address of a worker: a built file of this origin, never what the API or anybody else serves. */
  createScriptURL(address: string): string {
    const { origin } = globalThis.location;
    const url = new URL(address, origin);
    if (url.origin === origin && /^\/assets\/[\w.-]+\.js$/.test(url.pathname)) return address;
    throw new TypeError('This page starts no script but its own');
  },
};

interface PolicyFactory {
  createPolicy(name: string, rules: typeof KNOWN_STRINGS): unknown;
}

/** Registers the policy, where the browser has Trusted Types. To be called before anything renders. */
export function admitKnownStrings(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', KNOWN_STRINGS);
}

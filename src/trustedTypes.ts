/**
 * MUI's input helper text sets exactly one HTML string, a zero-width space that keeps a line's height.
 * The server demands Trusted Types (server/securityHeaders.ts); this default policy admits that
 * constant and nothing else.
 */
const ZERO_WIDTH_SPACE = '&#8203;';

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

export function admitKnownHtml(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML(html) {
      if (html === ZERO_WIDTH_SPACE) return html;
      throw new TypeError('This page sets no HTML from strings');
    },
  });
}

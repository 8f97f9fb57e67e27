import type { BrowserContext } from '@playwright/test';

const POLICY_MESSAGE = /Content.Security.Policy|Trusted(HTML|Script|ScriptURL|Type)/i;

/**
 * Watches every page and worker of a context for what no story may cause: a violation of the page's policy, a
 * request to another origin, an error that nothing caught.
 *
 * @param origin the console's
 * @returns what was seen so far, in words; it grows
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding('reportPolicyViolation', (_, what: string) => {
    seen.push(`policy violation: ${what}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const report = Reflect.get(window, 'reportPolicyViolation') as (what: string) => void;
      report(`${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && POLICY_MESSAGE.test(message.text()))
      seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^https?:$/.test(protocol) && target !== origin) seen.push(`left the origin: ${request.url()}`);
  });
  return seen;
}

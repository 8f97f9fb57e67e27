/** The two resources of the console, named as their endpoint paths. */
type Resource = { name: 'campaigns' } | { name: 'numbers'; campaignId: string };

const NUMBERS = /^campaigns\/([^/]+)\/numbers$/;

/** @throws {Error} for anything that is no resource of ours */
export function parseResource(resource: string): Resource {
  if (resource === 'campaigns') return { name: 'campaigns' };
  const campaignId = NUMBERS.exec(resource)?.[1];
  if (campaignId) return { name: 'numbers', campaignId: decodeURIComponent(campaignId) };
  throw new Error(`SIP Caller's API has no resource "${resource}"`);
}

/** The resource of a campaign's numbers: caches, selection and store keys are per campaign by themselves. */
export function numbersResource(campaignId: string): string {
  return `campaigns/${encodeURIComponent(campaignId)}/numbers`;
}

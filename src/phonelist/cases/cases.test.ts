import { describe, expect, it } from 'vitest';
import { CASES } from './cases';
import { runCase, unaccounted } from './listCase';

describe.each(Object.entries(CASES))('phone lists as they really come: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const outcome = await runCase(one);
    expect(outcome).toMatchObject(one.expected);
    if (outcome.totals) expect(unaccounted(outcome.totals)).toBe(0);
  });
});

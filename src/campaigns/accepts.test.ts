import { expect, it } from 'vitest';
import type { Campaign } from '../sipcaller/types';
import { isVerdictSure } from './accepts';

const of = (type: unknown, status: unknown) => ({ type, status }) as Campaign;

it('claims what may be done with numbers only of a type and a status that are known', () => {
  expect(isVerdictSure(of('Dynamic', 'Active'))).toBe(true);
  for (const odd of [null, undefined, '', 'constructor', '__proto__', 'toString', 'active', 'Seasonal']) {
    expect([isVerdictSure(of(odd, 'Active')), isVerdictSure(of('Dynamic', odd))], String(odd)).toEqual([
      false,
      false,
    ]);
  }
});

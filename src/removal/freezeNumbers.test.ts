import { expect, it } from 'vitest';
import { createListMemory } from '../sipcaller/readRange';
import type { CampaignNumber } from '../sipcaller/types';
import { freezeNumbers } from './freezeNumbers';
import type { FrozenNumber } from './removalJob';

const record = (id: number): CampaignNumber => ({ id, number: `+1555000${id}`, varValues: ['x'] });

/** Freezes records 1, 2 and 3 out of a campaign that gives these rows of what it says it has. */
async function frozenOf(rows: CampaignNumber[], total: (matches: number) => number | null) {
  const client = {
    lists: { campaigns: createListMemory(), numbers: createListMemory() },
    async listNumbers(
      _campaign: string,
      { filter, range = [0, 0] }: { filter?: { number?: string }; range?: [number, number] },
    ) {
      const matches = rows.filter(({ number }) => number.includes(filter?.number ?? ''));
      return { rows: matches.slice(range[0], range[1] + 1), total: total(matches.length) };
    },
  };
  const frozen: FrozenNumber[] = [];
  const sink = {
    add: async (items: FrozenNumber[]) => void frozen.push(...items),
    expect: () => undefined,
    clear: async () => void frozen.splice(0),
  };
  const counts = await freezeNumbers(client, 'c', [1, 2, 3].map(record), sink, new AbortController().signal);
  return { counts, gone: frozen.filter(({ gone }) => gone).map(({ id }) => id), frozen };
}

it('calls gone what was looked for and is not there', async () => {
  for (const total of [(matches: number) => matches, () => null]) {
    const { counts, gone } = await frozenOf([record(1), record(3)], total);
    expect(gone).toEqual([2]);
    expect(counts).toEqual({ total: 3, gone: 1 });
  }
});

it('calls nothing gone of which the API says that there is more than it gives', async () => {
  const { counts, gone, frozen } = await frozenOf([record(1), record(3)], (matches) => matches + 1);
  expect(gone).toEqual([]);
  expect(counts).toEqual({ total: 3, gone: 0 });
  expect(frozen.map(({ id }) => id)).toEqual([1, 2, 3]);
});

it('takes the values that a record has by now, and tells of others with its number that stay', async () => {
  const others = [4, 5].map((id) => ({ ...record(1), id }));
  const { frozen } = await frozenOf(
    [{ ...record(1), varValues: ['new'] }, record(2), record(3), ...others],
    (n) => n,
  );
  expect(frozen[0]).toEqual({ ...record(1), varValues: ['new'], kept: 2, keptIds: [4, 5] });
  expect(frozen.slice(1)).toEqual([record(2), record(3)]);
});

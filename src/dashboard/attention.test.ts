import { describe, expect, it } from 'vitest';
import { clockOf } from '../layout/clock';
import type { Campaign } from '../sipcaller/types';
import { type AttentionKind, needsAttention } from './attention';
import { campaign } from './campaign.testing';

const NOW = clockOf('2026-11-23T08:00:00') ?? 0;

const found = (campaigns: Campaign[], kind: AttentionKind) => {
  const attention = needsAttention(campaigns, NOW).find((each) => each.kind === kind);
  if (!attention) throw new Error(`No ${kind}`);
  const query = new URLSearchParams(attention.link.split('?')[1]);
  return { ...attention, query, filter: JSON.parse(query.get('filter') ?? '') };
};
const names = (campaigns: Campaign[], kind: AttentionKind) =>
  found(campaigns, kind).campaigns.map(({ name }) => name);

describe('needsAttention', () => {
  it('finds Active campaigns past their end, longest past first', () => {
    const filled = { numbersCount: 5 };
    const campaigns = [
      campaign({ ...filled, name: 'an hour', endDate: '2026-11-23T07:00:00' }),
      campaign({ ...filled, name: 'now', endDate: '2026-11-23T08:00:00' }),
      campaign({ ...filled, name: 'a month', endDate: '20261023T08:00:00' }),
      campaign({ ...filled, name: 'paused', status: 'Paused', endDate: '2026-10-23T08:00:00' }),
      campaign({ ...filled, name: 'never' }),
    ];
    expect(names(campaigns, 'overdue')).toEqual(['a month', 'an hour']);
    expect(found(campaigns, 'overdue').filter).toEqual({
      isArchived: false,
      status: 'Active',
      endDate_lt: '2026-11-23T08:00:00',
    });
    expect(names(campaigns, 'empty')).toEqual([]);
  });

  it('finds Drafts that start within a day, and those that should have', () => {
    const draft = { status: 'Draft' } as const;
    const campaigns = [
      campaign({ ...draft, name: 'in a day', startDate: '2026-11-24T08:00:00' }),
      campaign({ ...draft, name: 'a second later', startDate: '2026-11-24T08:00:01' }),
      campaign({ ...draft, name: 'yesterday', startDate: '2026-11-22T08:00:00' }),
      campaign({ ...draft, name: 'one day' }),
      campaign({ name: 'begun', startDate: '2026-11-24T07:00:00' }),
    ];
    expect(names(campaigns, 'draftDue')).toEqual(['yesterday', 'in a day']);
    expect(found(campaigns, 'draftDue').filter).toEqual({
      isArchived: false,
      status: 'Draft',
      startDate_lte: '2026-11-24T08:00:00',
    });
  });

  it('finds Active Dynamic campaigns with no numbers; not those without a count', () => {
    const { numbersCount: _, ...uncounted } = campaign({ name: 'uncounted' });
    const empty = campaign({ name: 'empty' });
    const campaigns = [
      empty,
      campaign({ name: 'filled', numbersCount: 1 }),
      campaign({ name: 'static', type: 'Static' }),
      campaign({ name: 'draft', status: 'Draft' }),
      uncounted as Campaign,
    ];
    expect(names(campaigns, 'empty')).toEqual(['empty']);
    expect(found(campaigns, 'empty')).toMatchObject({
      isExact: true,
      filter: { isArchived: false, ids: [empty.id] },
    });
  });

  it('says so when there are too many IDs for one request: the list then begins with them', () => {
    const many = Array.from({ length: 101 }, () => campaign());
    const { isExact, filter, query } = found(many, 'empty');
    expect(isExact).toBe(false);
    expect(filter).toEqual({ isArchived: false, status: 'Active', type: 'Dynamic' });
    expect([query.get('sort'), query.get('order')]).toEqual(['numbersCount', 'ASC']);
  });
});

it('a reason that holds for none stays, behind those that do', () => {
  expect(needsAttention([campaign()], NOW).map(({ kind }) => kind)).toEqual(['empty', 'overdue', 'draftDue']);
});

import { describe, expect, it } from 'vitest';
import { clockOf, type Now } from '../layout/clock';
import type { Campaign } from '../sipcaller/types';
import { type AttentionKind, needsAttention } from './attention';
import { campaign } from './campaign.testing';

const CLOCK = clockOf('2026-11-23T08:00:00') ?? 0;
/** Where the device's clock is two hours ahead of UTC. */
const NOW: Now = { clock: CLOCK, instant: Date.parse('2026-11-23T06:00:00Z') };

const found = (campaigns: Campaign[], kind: AttentionKind, isWhole = true) => {
  const attention = needsAttention(campaigns, NOW, isWhole).find((each) => each.kind === kind);
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
      shows: 'these',
      filter: { isArchived: false, ids: [empty.id] },
    });
  });

  it('says so when there are too many IDs for one request: the list then begins with them', () => {
    const many = Array.from({ length: 101 }, () => campaign());
    const { shows, filter, query } = found(many, 'empty');
    expect(shows).toBe('theseFirst');
    expect(filter).toEqual({ isArchived: false, status: 'Active', type: 'Dynamic' });
    expect([query.get('sort'), query.get('order')]).toEqual(['numbersCount', 'ASC']);
  });
});

it('a reason that holds for none stays, behind those that do', () => {
  expect(needsAttention([campaign()], NOW).map(({ kind }) => kind)).toEqual(['empty', 'overdue', 'draftDue']);
});

describe('what is not known', () => {
  const gone = null as never;
  const unknownOf = (campaigns: Campaign[]) =>
    Object.fromEntries(needsAttention(campaigns, NOW).map(({ kind, unknown }) => [kind, unknown]));
  const filled = { numbersCount: 5, endDate: '2027-01-01T00:00:00' };

  it('is counted, not taken for "needs nobody"', () => {
    expect(unknownOf([campaign({ ...filled, numbersCount: gone })])).toEqual({
      overdue: 0,
      draftDue: 0,
      empty: 1,
    });
    expect(unknownOf([campaign({ ...filled, endDate: null })])).toEqual({
      overdue: 1,
      draftDue: 0,
      empty: 0,
    });
    expect(unknownOf([campaign({ ...filled, endDate: 'soon' })])).toEqual({
      overdue: 1,
      draftDue: 0,
      empty: 0,
    });
    expect(unknownOf([campaign({ ...filled, status: 'Draft' })])).toEqual({
      overdue: 0,
      draftDue: 1,
      empty: 0,
    });
    expect(unknownOf([campaign({ ...filled, type: gone, numbersCount: 0 })])).toMatchObject({ empty: 1 });
  });

  it('is nothing where what is known decides', () => {
    // Not Active, whatever its end; has numbers, whatever its status.
    const known = { ...filled, startDate: '2027-01-01T00:00:00' };
    expect(unknownOf([campaign({ ...known, status: 'Paused', endDate: null })])).toMatchObject({
      overdue: 0,
    });
    expect(unknownOf([campaign({ ...known, status: gone })])).toEqual({ overdue: 0, draftDue: 0, empty: 0 });
    expect(unknownOf([campaign({ ...known, status: gone, endDate: '2020-01-01' })])).toMatchObject({
      overdue: 1,
    });
  });
});

describe('dates that name their zone', () => {
  const late = [
    campaign({ name: 'a second ago', endDate: '2026-11-23T05:59:59Z' }),
    campaign({ name: 'an hour ago', endDate: '2026-11-23T10:00:00.000+05:00' }),
    campaign({ name: 'to come', endDate: '2026-11-23T06:00:01Z' }),
    campaign({ name: 'to come, though its clock says 7', endDate: '2026-11-23T07:00:00-05:00' }),
  ];
  it('are held against the instant, and linked by their IDs: how the API reads a bound is not known', () => {
    expect(names(late, 'overdue').sort()).toEqual(['a second ago', 'an hour ago']);
    const { filter, shows, query } = found(late, 'overdue');
    expect(new Set(filter.ids)).toEqual(new Set([late[0]?.id, late[1]?.id]));
    expect([shows, query.get('sort')]).toEqual(['these', 'endDate']);
  });

  it('are so among others that name none', () => {
    const mixed = [...late, campaign({ name: 'plain', endDate: '2026-11-23T07:59:59' })];
    expect(names(mixed, 'overdue')).toHaveLength(3);
    expect(found(mixed, 'overdue').filter.ids).toHaveLength(3);
  });

  it('are so for Drafts', () => {
    const draft = campaign({ status: 'Draft', startDate: '2026-11-24T06:00:00Z' });
    expect(found([draft], 'draftDue').filter).toEqual({ isArchived: false, ids: [draft.id] });
    expect(names([campaign({ status: 'Draft', startDate: '2026-11-24T06:00:01Z' })], 'draftDue')).toEqual([]);
  });

  it('too many for one request are those that the list begins with', () => {
    const many = Array.from({ length: 101 }, () => campaign({ endDate: '2026-11-22T06:00:00Z' }));
    const { filter, shows, query } = found(many, 'overdue');
    expect(shows).toBe('theseFirst');
    expect(filter).toEqual({ isArchived: false, status: 'Active' });
    expect([query.get('sort'), query.get('order')]).toEqual(['endDate', 'ASC']);
  });
});

it('a list by a filter shows also those that were not read, and says so', () => {
  const overdue = campaign({ endDate: '2026-11-22T06:00:00' });
  expect(found([overdue], 'overdue', false).shows).toBe('unreadToo');
  expect(found([campaign()], 'empty', false).shows).toBe('these');
});

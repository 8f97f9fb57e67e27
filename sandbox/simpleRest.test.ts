import simpleRestProvider from 'ra-data-simple-rest';
import { fetchUtils } from 'react-admin';
import { afterAll, describe, expect, it } from 'vitest';
import { CAMPAIGN_SORTS, type Campaign } from '../src/sipcaller/types';
import { DEMO_ACCOUNT, DEMO_CAMPAIGNS, DEMO_KEY } from './demo';
import { startSandbox } from './testing';

/* A stock provider, as react-admin ships it: a client that was not written with the sandbox in mind. */
const running = await startSandbox();
const provider = simpleRestProvider(`${running.url}/v1/accounts/${DEMO_ACCOUNT}`, (url, options) =>
  fetchUtils.fetchJson(url, { ...options, user: { authenticated: true, token: `Bearer ${DEMO_KEY}` } }),
);
afterAll(() => running.close());

const list = (resource: string, sort: { field: string; order: 'ASC' | 'DESC' }, filter = {}, page = 1) =>
  provider.getList(resource, { sort, filter, pagination: { page, perPage: 25 } });

describe('an unmodified ra-data-simple-rest', () => {
  it.each(CAMPAIGN_SORTS)('lists campaigns by %s, page after page', async (field) => {
    const order = 'DESC' as const;
    const pages = await Promise.all([1, 2, 3].map((page) => list('campaigns', { field, order }, {}, page)));
    expect(pages.map(({ total, data }) => [total, data.length])).toEqual([
      [63, 25],
      [63, 25],
      [63, 13],
    ]);
    const rows = pages.flatMap(({ data }) => data) as Campaign[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(63);
    const ascending = await list('campaigns', { field, order: 'ASC' });
    expect(ascending.data.map(({ id }) => id)).toEqual(
      rows
        .reverse()
        .slice(0, 25)
        .map(({ id }) => id),
    );
  });

  it.each([
    [{ status: 'Active' }, (c: Campaign) => c.status === 'Active'],
    [{ type: 'Static', isArchived: true }, (c: Campaign) => c.type === 'Static' && c.isArchived],
    [
      { dialer: { mode: 'Predictive' }, name: 'FLU' },
      (c: Campaign) => c.dialer.mode === 'Predictive' && /flu/i.test(c.name),
    ],
  ])('filters by %j', async (filter, fits) => {
    const all = (
      await provider.getList('campaigns', {
        sort: { field: 'name', order: 'ASC' },
        filter: {},
        pagination: { page: 1, perPage: 1000 },
      })
    ).data as Campaign[];
    const { data, total } = await list('campaigns', { field: 'name', order: 'ASC' }, filter);
    expect(total).toBeGreaterThan(0);
    expect(data).toEqual(all.filter(fits).slice(0, 25));
    expect(total).toBe(all.filter(fits).length);
  });

  it('lists, searches and adds numbers', async () => {
    const { data } = await list('campaigns', { field: 'name', order: 'ASC' }, { name: DEMO_CAMPAIGNS.small });
    const numbers = `campaigns/${data[0]?.id}/numbers`;
    const created = await provider.create(numbers, {
      data: { number: '+18005551234', varValues: ['John', '199'] },
    });
    expect(created.data).toMatchObject({
      id: expect.any(Number),
      number: '+18005551234',
      varValues: ['John', '199'],
    });
    const byNumber = { field: 'number', order: 'DESC' as const };
    expect(await list(numbers, byNumber, { number: '8005551234' })).toMatchObject({
      data: [created.data],
      total: 1,
    });
    expect((await list(numbers, byNumber)).total).toBe(49);
  });

  it('gets the sentence of a refusal', async () => {
    await expect(list('campaigns', { field: 'id', order: 'ASC' })).rejects.toThrow(/unknown field id/);
  });
});

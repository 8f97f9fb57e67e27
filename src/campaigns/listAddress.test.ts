import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import { anyFilter } from './filters/filters.testing';
import { listSearch } from './filters/listLink';
import { checkListSearch, DEFAULT_LIST, listAt, readListAddress } from './listAddress';

it('reads what was written', () => {
  const order = fc.constantFrom('ASC' as const, 'DESC' as const);
  const count = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(anyFilter, order, count, count, (filter, order, page, perPage) => {
      const sort = { field: 'endDate', order };
      const search = listSearch(filter, sort, { page, perPage });
      expect(readListAddress(`#/campaigns${search}`)).toEqual({ filter, sort, page, perPage });
    }),
  );
});

it('takes what an address leaves out from the list as it is without one', () => {
  expect(readListAddress('#/campaigns?sort=status')).toEqual({
    filter: {},
    sort: { field: 'status', order: 'ASC' },
    page: 1,
    perPage: 25,
  });
  expect(readListAddress('#/campaigns?filter=%7B%22name%22%3A%22what%3F%22%7D&page=x')).toEqual({
    filter: { name: 'what?' },
    sort: { field: 'name', order: 'ASC' },
    page: 1,
    perPage: 25,
  });
});

it('says nothing of another page, or of an address that says nothing', () => {
  for (const hash of [
    '',
    '#/',
    '#/campaigns',
    '#/campaigns?',
    '#/upload?sort=name',
    '#/campaigns/1/show?page=2',
  ])
    expect(readListAddress(hash)).toBeUndefined();
});

describe('an address that is checked', () => {
  it('says the same where the list knows all of it', () => {
    const order = fc.constantFrom('ASC' as const, 'DESC' as const);
    fc.assert(
      fc.property(anyFilter, order, (given, order) => {
        const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => isKnown(value)));
        const search = listSearch(filter, { field: 'endDate', order }, { page: 2, perPage: 50 });
        expect(checkListSearch(search)).toEqual({ search, dropped: [] });
      }),
    );
  });

  const of = (filter: unknown) => `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const filterIn = (search: string) => JSON.parse(new URLSearchParams(search).get('filter') ?? 'null');

  it.each<[unknown, object, string[]]>([
    [{ foo: 1 }, { isArchived: false }, ['foo=1']],
    [{ status: 'Active', foo: { a: 1 } }, { status: 'Active' }, ['foo={"a":1}']],
    [{ status: 'Sleeping' }, { isArchived: false }, ['status=Sleeping']],
    [{ status: ['Active'] }, { isArchived: false }, ['status=["Active"]']],
    [{ name: 5, type: 'Static' }, { type: 'Static' }, ['name=5']],
    [{ name: ' ' }, { isArchived: false }, ['name=']],
    [{ ids: 'a' }, { isArchived: false }, ['ids=a']],
    [{ ids: [] }, { isArchived: false }, ['ids=[]']],
    [{ ids: ['a', {}] }, { isArchived: false }, ['ids=["a",{}]']],
    [{ isArchived: 'true' }, { isArchived: false }, ['isArchived=true']],
    [{ dialer: { mode: 'Power', pace: 1 } }, { dialer: { mode: 'Power' } }, ['dialer.pace=1']],
    [{ dialer: {} }, { isArchived: false }, ['dialer={}']],
    [{ dialer: 'Power' }, { isArchived: false }, ['dialer=Power']],
    [{ startDate_gte: '2026-02-31T00:00:00' }, { isArchived: false }, ['startDate_gte=2026-02-31T00:00:00']],
    [
      { startDate_gte: 'soon', endDate_lt: '20261201T00:00:00' },
      { endDate_lt: '20261201T00:00:00' },
      ['startDate_gte=soon'],
    ],
    [{ startDate: '2026-02-01T00:00:00' }, { isArchived: false }, ['startDate=2026-02-01T00:00:00']],
    [[1], { isArchived: false }, ['filter=[1]']],
    [null, { isArchived: false }, ['filter=null']],
  ])('takes of the filter %j only %j', (filter, left, dropped) => {
    const checked = checkListSearch(of(filter));
    expect(filterIn(checked.search)).toEqual(left);
    expect(checked.dropped).toEqual(dropped);
  });

  it('leaves out keys that are parts of every object', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const { search, dropped } = checkListSearch(`?filter={"${key}":{"status":"Active"},"type":"Static"}`);
      expect(filterIn(search)).toEqual({ type: 'Static' });
      expect(dropped).toHaveLength(1);
    }
  });

  it('leaves out what no address can carry, and names its beginning', () => {
    const ids = Array.from(
      { length: 1_000 },
      (_, at) => `01890a5d-ac96-774b-bcce-${String(at).padStart(12, '0')}`,
    );
    const { search, dropped } = checkListSearch(of({ ids, status: 'Active' }));
    expect(filterIn(search)).toEqual({ status: 'Active' });
    expect(dropped).toEqual([expect.stringMatching(/^ids=\["01890a5d.{20,40}…$/)]);
    expect(checkListSearch(of({ name: 'x'.repeat(100_000) })).dropped[0]?.length).toBeLessThan(60);
  });

  it.each<[string, string, string[]]>([
    ['?filter={"status"', '?filter=%7B%22isArchived%22%3Afalse%7D', ['filter={"status"']],
    ['?sort=foo&order=DESC', '', ['sort=foo', 'order=DESC']],
    ['?sort=name&order=up', '?sort=name', ['order=up']],
    ['?sort=name&sort=status&page=2', '?page=2', ['sort=name']],
    ['?sort=__proto__', '', ['sort=__proto__']],
    ['?foo=1&page=2', '?page=2', ['foo=1']],
    ['?__proto__=1', '', ['__proto__=1']],
    ['?displayedFilters={"__proto__":{"a":1}}', '', ['displayedFilters={"__proto__":{"a":1}}']],
    ['?displayedFilters=x&sort=name&order=ASC', '?sort=name&order=ASC', ['displayedFilters=x']],
  ])('%s becomes %j', (search, left, dropped) => {
    expect(checkListSearch(search)).toEqual({ search: left, dropped });
  });

  it('holds nothing that the sandbox would refuse', async () => {
    const sandbox = createTestSandbox();
    const anything = fc.dictionary(
      fc.constantFrom(
        'ids',
        'name',
        'dialer',
        'callBehavior',
        'startDate_gt',
        'isArchived',
        'type',
        '__proto__',
      ),
      fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom('Static', '2026-01-01', '2026-13-01', true)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (filter) => {
        const { search } = checkListSearch(of(filter));
        const { rows } = await sandbox.client.listCampaigns({ filter: filterIn(search), range: [0, 0] });
        expect(rows.length).toBeLessThan(2);
      }),
      { numRuns: 100 },
    );
    sandbox.close();
  });
});

/** Texts of the generator that are blank or have control characters are none that the list would write. */
function isKnown(value: unknown): boolean {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return texts.every((text) => typeof text !== 'string' || (text.trim() !== '' && !/\p{Cc}/u.test(text)));
}
describe('the list at an address', () => {
  const kept = { filter: { status: 'Paused' }, sort: 'endDate', order: 'DESC', page: 3, perPage: 50 };

  it('is what it says', () => {
    const { shown, isSaid } = listAt('?page=2&perPage=50&sort=status', kept);
    expect(shown).toEqual({ filter: {}, sort: { field: 'status', order: 'ASC' }, page: 2, perPage: 50 });
    expect(isSaid).toBe(true);
  });

  it.each(['?perPage=0', '?perPage=-1&page=2', '?page=-2', '?page=0', '?perPage=1000000', '?perPage=NaN'])(
    '%s is put right',
    (search) => {
      const { shown, isSaid } = listAt(search, kept);
      expect(isSaid).toBe(false);
      expect(shown.page).toBeGreaterThanOrEqual(1);
      expect([25, 50, 100]).toContain(shown.perPage);
      const { filter, sort, ...page } = shown;
      expect(listAt(listSearch(filter, sort, page), undefined)).toEqual({
        shown,
        isSaid: true,
      });
    },
  );

  it('that says nothing is the list as it was last, which the address then says', () => {
    expect(listAt('', kept)).toEqual({
      shown: {
        filter: { status: 'Paused' },
        sort: { field: 'endDate', order: 'DESC' },
        page: 3,
        perPage: 50,
      },
      isSaid: false,
    });
    for (const nothing of [undefined, {}, 'x', { filter: null, sort: 'name' }])
      expect(listAt('', nothing)).toMatchObject({ shown: { ...DEFAULT_LIST, page: 1 }, isSaid: false });
    expect(listAt('', { ...kept, page: -1, perPage: 0 }).shown).toMatchObject({ page: 1, perPage: 25 });
  });
});

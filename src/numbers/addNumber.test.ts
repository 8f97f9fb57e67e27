import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SipCaller } from '../sipcaller/client';
import { createGate } from '../sipcaller/gate';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import { createTime } from '../sipcaller/time.testing';
import type { Campaign } from '../sipcaller/types';
import { addNumber, lookForNumber } from './addNumber';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

const JOHN = { number: '+18005551234', varValues: ['John'] };
let client: SipCaller;
let campaign: Campaign;
beforeEach(async () => {
  [campaign] = (await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3 }])) as [
    Campaign,
  ];
  const time = createTime();
  client = sandbox.newClient({ gate: createGate(time), sleep: time.sleep });
});

const posts = async () => (await sandbox.log()).filter(({ method }) => method === 'POST').length;

describe('addNumber', () => {
  it.each([{}, { createAnswer: 'empty' }, { numberIds: 'bigint' }, { listBody: 'data' }])(
    'sees the number in the campaign and counts: %j',
    async (behavior) => {
      await sandbox.behave(behavior);
      expect(await addNumber(client, campaign.id, JOHN)).toEqual({ result: 'added', count: 4 });
    },
  );

  it('does not add a number twice unless told to', async () => {
    await addNumber(client, campaign.id, JOHN);
    expect(await addNumber(client, campaign.id, JOHN)).toEqual({ result: 'alreadyThere', times: 1 });
    expect(await posts()).toBe(1);
    expect(await addNumber(client, campaign.id, JOHN, { again: true })).toMatchObject({
      result: 'added',
      count: 5,
    });
  });

  it.each([
    ['+525512345678', '+5215512345678', {}],
    ['+525512345678', '+5215512345678', { partial: 'exact' }],
    ['+5491123456789', '+54111523456789', { partial: 'prefix' }],
    ['+5511981234567', '+551181234567', {}],
  ])(
    'finds %s, which the campaign has as it was written before its plan changed: %s, %j',
    async (number, old, behavior) => {
      await sandbox.behave(behavior);
      await addNumber(client, campaign.id, { number: old, varValues: [] });
      expect(await addNumber(client, campaign.id, { number, varValues: [] })).toEqual({
        result: 'alreadyThere',
        times: 1,
      });
      expect(await posts()).toBe(1);
    },
  );

  it.each([
    ['2005550112', '+12005550112', 'US', {}],
    ['2005550112', '+12005550112', 'US', { partial: 'exact' }],
    ['2005550112', '+12005550112', 'US', { partial: 'prefix' }],
    ['02079460018', '+442079460018', 'GB', { partial: 'suffix' }],
    ['7700900102', '+447700900102', 'GB', { partial: 'exact' }],
    ['+12005550112', '2005550112', 'US', {}],
    ['+442079460018', '02079460018', 'GB', { partial: 'exact' }],
    ['+33612345678', '612345678', 'FR', { partial: 'prefix' }],
  ])('asks before %s goes up beside %s', async (number, written, country, behavior) => {
    await sandbox.behave(behavior);
    await client.addNumber(campaign.id, { number: written });
    const countries = ['US', 'GB'];
    expect(await addNumber(client, campaign.id, { number, varValues: [] }, { countries })).toEqual({
      ...{ result: 'otherWriting', written, country },
    });
    expect(await posts()).toBe(1);
    expect(
      await addNumber(client, campaign.id, { number, varValues: [] }, { countries, again: true }),
    ).toEqual({ result: 'added', count: 5 });
  });

  it('asks nothing for another phone with the same last digits', async () => {
    await client.addNumber(campaign.id, { number: '+342005550112' });
    await client.addNumber(campaign.id, { number: '+112005550112' });
    await client.addNumber(campaign.id, { number: '92005550112' });
    expect(await addNumber(client, campaign.id, { number: '2005550112', varValues: [] })).toEqual({
      ...{ result: 'added', count: 7 },
    });
  });

  it('says when the API takes a number and does not show it', async () => {
    await addNumber(client, campaign.id, JOHN);
    await sandbox.behave({ duplicates: 'drop' });
    expect(await addNumber(client, campaign.id, JOHN, { again: true })).toEqual({
      result: 'notSeen',
      before: 1,
    });
  });

  it.each([
    ['dropAfter', 'added'],
    ['dropBefore', 'lost'],
    ['500', 'lost'],
  ])('after %s looks instead of sending again: %s', async (kind, result) => {
    await sandbox.behave({ faults: [{ on: 'create', kind }] });
    expect(await addNumber(client, campaign.id, JOHN)).toMatchObject({ result });
    expect(await posts()).toBe(1);
  });

  it.each([
    ['accepted', [], 'unchecked'],
    ['lost', [{ on: 'create', kind: 'dropAfter' }], 'unknown'],
  ])('does not call a number that was %s "not added" when it cannot look', async (_, faults, result) => {
    const blind: SipCaller = {
      ...client,
      addNumber: async (...call) => {
        await sandbox.behave({ faults: [...faults, { on: 'list', kind: '500' }] });
        return client.addNumber(...call);
      },
    };
    expect(await addNumber(blind, campaign.id, JOHN)).toMatchObject({ result });
  });

  it('stops waiting when told to, and looks', async () => {
    await sandbox.behave({ faults: [{ on: 'create', kind: 'stall' }] });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    // The sandbox makes the change and then holds the answer back.
    expect(await addNumber(client, campaign.id, JOHN, { signal: stop.signal })).toMatchObject({
      result: 'added',
    });
  });

  it('finds at another look what was not there at the first', async () => {
    const doubt = { result: 'notSeen', before: 0 } as const;
    expect(await lookForNumber(client, campaign.id, JOHN.number, doubt)).toEqual(doubt);
    await client.addNumber(campaign.id, JOHN);
    expect(await lookForNumber(client, campaign.id, JOHN.number, doubt)).toEqual({
      result: 'added',
      count: 4,
    });
  });

  it('throws a refusal, and what keeps it from looking before', async () => {
    await sandbox.behave({ faults: [{ on: 'list', kind: '500' }] });
    await expect(addNumber(client, campaign.id, JOHN)).rejects.toMatchObject({ kind: 'server' });
    expect(await posts()).toBe(0);
    [campaign] = (await sandbox.reset([{ name: 'Fixed', type: 'Static', status: 'Active' }])) as [Campaign];
    await expect(addNumber(client, campaign.id, JOHN)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

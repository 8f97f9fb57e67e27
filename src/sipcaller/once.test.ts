import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from './gate';
import { createTestSandbox } from './sandbox.testing';
import { createTime } from './time.testing';
import type { Campaign } from './types';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

let campaign: Campaign;
beforeEach(async () => {
  [campaign] = (await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 5, varCount: 0 },
  ])) as [Campaign];
});
const CSV = new Blob(['5550001\r\n']);
const PLAIN = { firstRowIsHeader: false, varCount: 0 };
const changes = async () => (await sandbox.log()).filter(({ method }) => method !== 'GET');

describe('a change that is sent once', () => {
  it.each(['503', '500', 'dropAfter'])(
    'is not repeated after %s, and the gate learns nothing',
    async (kind) => {
      const time = createTime();
      const client = sandbox.newClient({ gate: createGate(time), sleep: time.sleep });
      await sandbox.behave({
        faults: [
          { on: 'delete', kind },
          { on: 'upload', kind },
        ],
      });
      await expect(client.deleteNumbers(campaign.id, [1], { once: true })).rejects.toThrow();
      await expect(client.uploadNumbers(campaign.id, CSV, { ...PLAIN, once: true })).rejects.toThrow();
      expect(await changes()).toHaveLength(2);
      expect([client.gate.refusals(), client.gate.closedForMs()]).toEqual([0, 0]);
    },
  );

  it('does not wait at a closed gate: its caller did', async () => {
    const time = createTime();
    const client = sandbox.newClient({ gate: createGate(time), sleep: time.sleep });
    client.gate.refused(3_000);
    expect(client.gate.closedForMs()).toBe(3_000);
    await client.uploadNumbers(campaign.id, CSV, { ...PLAIN, once: true });
    expect(time.now()).toBe(0);
  });
});

describe('a time limit', () => {
  it('is as long as the caller says, and tells that the change may have been made', async () => {
    const timeoutSignal = vi.fn((_ms: number) => AbortSignal.timeout(20));
    const client = sandbox.newClient({ timeoutSignal });
    await sandbox.behave({
      faults: [
        { on: 'delete', kind: 'stall' },
        { on: 'upload', kind: 'stall' },
      ],
    });
    const options = { once: true, timeoutMs: 1_234 };
    const failure = { kind: 'timeout', mayHaveArrived: true };
    await expect(client.deleteNumbers(campaign.id, [1, 2], options)).rejects.toMatchObject(failure);
    await expect(client.uploadNumbers(campaign.id, CSV, { ...PLAIN, ...options })).rejects.toMatchObject(
      failure,
    );
    expect(timeoutSignal.mock.calls).toEqual([[1_234], [1_234]]);
    expect((await sandbox.client.listNumbers(campaign.id, { range: [0, 0] })).total).toBe(4);
  });
});

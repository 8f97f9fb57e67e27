import { expect, it } from 'vitest';
import { createCircuit } from './circuit';

const failTimes = (circuit: ReturnType<typeof createCircuit>, times: number, chunk = (at: number) => at) =>
  Array.from({ length: times }, (_, at) => circuit.failed(chunk(at))).at(-1);

it('opens after failures of different chunks in a row, longer each time, and gives up in the end', () => {
  const circuit = createCircuit();
  expect(failTimes(circuit, 4)).toEqual({ next: 'goOn' });
  const first = circuit.failed(5);
  expect(first.next).toBe('wait');
  const second = failTimes(circuit, 5);
  expect(second).toEqual({ next: 'wait', ms: 2 * (first.next === 'wait' ? first.ms : 0) });
  expect(failTimes(circuit, 5 * 5)).toEqual({ next: 'giveUp' });
});

it('stays closed while one chunk alone fails: the reason is in that chunk', () => {
  expect(failTimes(createCircuit(), 20, () => 7)).toEqual({ next: 'goOn' });
});

it('forgets everything with a success', () => {
  const circuit = createCircuit();
  failTimes(circuit, 4);
  circuit.succeeded();
  expect(failTimes(circuit, 4)).toEqual({ next: 'goOn' });
});

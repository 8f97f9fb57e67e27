import { expect, it } from 'vitest';
import { type Job, NO_COUNTS } from './job';
import { NO_PULSE, type ProgressSample, pulseOf, sampled } from './progress';

const at = (settled: number): Job =>
  ({ counts: { ...NO_COUNTS, total: 1_000, sent: settled, left: 1_000 - settled } }) as Job;

function samplesOf(settled: readonly number[], stepMs: number): ProgressSample[] {
  let samples: ProgressSample[] = [];
  settled.forEach((count, step) => {
    samples = sampled(samples, at(count), step * stepMs);
  });
  return samples;
}

it('says nothing before there is something to say', () => {
  expect(pulseOf(samplesOf([0, 50], 1_000), at(50))).toEqual(NO_PULSE);
  expect(pulseOf(samplesOf([0, 0, 0, 0, 0, 0], 1_000), at(0))).toEqual(NO_PULSE);
});

it('tells the rate of late, and the time to go between the fastest and the slowest of it', () => {
  const pulse = pulseOf(samplesOf([0, 10, 20, 30, 60, 90, 120], 1_000), at(120));
  expect(pulse.rate).toBe(20);
  const [least, most] = pulse.remainingMs ?? [0, 0];
  expect(least).toBeCloseTo(880_000 / 30);
  expect(most).toBeCloseTo(880_000 / 10);
});

it('says nothing while what was done is read back, at a pace of its own', () => {
  const job = { ...at(1_000), state: 'finishing' } as Job;
  expect(pulseOf(samplesOf([0, 10, 20, 30, 60, 90, 120], 1_000), job)).toEqual(NO_PULSE);
});

it('forgets what was long ago, and keeps few samples', () => {
  const samples = samplesOf(
    Array.from({ length: 5_000 }, (_, step) => step / 10),
    100,
  );
  expect(samples.length).toBeLessThan(70);
});

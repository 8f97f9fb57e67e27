import { expect, it } from 'vitest';
import { actorOf } from './actor';

it.each([
  ['sk-live-abcd1234', '1234'],
  ['demo-key', '-key'],
  ['short', ''],
  ['', ''],
])('of the key %j only the end is told: %j', (key, keyEnd) => {
  expect(actorOf({ userName: 'Ann', account: 'demo', key })).toEqual({
    userName: 'Ann',
    account: 'demo',
    keyEnd,
  });
});

it('nobody signed in has no name', () => {
  expect(actorOf(null)).toEqual({ userName: '', account: '', keyEnd: '' });
});

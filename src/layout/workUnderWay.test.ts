import { expect, it } from 'vitest';
import { beginWork, isWorkUnderWay, workUnderWay } from './workUnderWay';

it('tells what leaving would lose, and what is being sent before what is typed', () => {
  expect(workUnderWay()).toBeNull();
  const endTyping = beginWork('typed');
  expect([workUnderWay(), isWorkUnderWay()]).toEqual(['typed', false]);
  const endSending = beginWork();
  expect([workUnderWay(), isWorkUnderWay()]).toEqual(['sending', true]);
  endSending();
  expect([workUnderWay(), isWorkUnderWay()]).toEqual(['typed', false]);
  endTyping();
  expect(workUnderWay()).toBeNull();
});

import { expect, it } from 'vitest';
import { compareLabels } from './compareLabels';
import { createLabelStore } from './labelStore';

it('tells what is new, changed and the same, and loses nothing', () => {
  const store = createLabelStore({ account: 'demo', storage: undefined });
  store.save([
    { kind: 'tag', id: 'a', label: 'A' },
    { kind: 'tag', id: 'b', label: 'B' },
  ]);
  const fromFile = [
    { kind: 'tag', id: 'a', label: 'A' },
    { kind: 'tag', id: 'b', label: 'Other' },
    { kind: 'callflow', id: 'a', label: 'A' },
  ] as const;
  expect(compareLabels(store.get(), fromFile)).toEqual({
    added: [fromFile[2]],
    changed: [{ ...fromFile[1], before: 'B' }],
    same: [fromFile[0]],
  });
});

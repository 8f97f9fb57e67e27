import { expect, it } from 'vitest';
import { pastedFiles } from './pastedFiles';

const clipboard = (text: string, files: File[] = []) =>
  ({ files, getData: () => text }) as unknown as DataTransfer;

it('takes pasted text for a file, and pasted files for what they are', async () => {
  const [list] = pastedFiles(clipboard('5550001\tAnn\n'));
  expect(list?.name).toBe('pasted.csv');
  expect(await list?.text()).toBe('5550001\tAnn\n');
  const file = new File(['x'], 'list.csv');
  expect(pastedFiles(clipboard('list.csv', [file]))).toEqual([file]);
  expect(pastedFiles(clipboard(' \n'))).toEqual([]);
});

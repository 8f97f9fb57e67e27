import { describe, expect, it } from 'vitest';
import { droppedFile } from './droppedFile';

const file = new File(['5550001'], 'list.csv');
/** What a browser hands over, as far as it is read: Node has no DataTransfer. */
const dropOf = (files: File[], isDirectory = false) =>
  ({
    files,
    items: files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) })),
  }) as unknown as DataTransfer;

describe('droppedFile', () => {
  it('takes one file', () => expect(droppedFile(dropOf([file]))).toEqual({ file }));

  it('tells several files and a folder', () => {
    expect(droppedFile(dropOf([file, file]))).toEqual({ problem: 'tooManyFiles' });
    expect(droppedFile(dropOf([file], true))).toEqual({ problem: 'folder' });
  });

  it('takes nothing from a drop of text', () => expect(droppedFile(dropOf([]))).toBeNull());
});

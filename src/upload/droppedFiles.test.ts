import { describe, expect, it } from 'vitest';
import { droppedFiles } from './droppedFiles';

const file = new File(['5550001'], 'list.csv');
/** What a browser hands over, as far as it is read: Node has no DataTransfer. */
const dropOf = (files: File[], isDirectory = false) =>
  ({
    files,
    items: files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) })),
  }) as unknown as DataTransfer;

describe('droppedFiles', () => {
  it('takes one file and several', () => {
    expect(droppedFiles(dropOf([file]))).toEqual({ files: [file] });
    expect(droppedFiles(dropOf([file, file]))).toEqual({ files: [file, file] });
  });

  it('tells a folder', () => expect(droppedFiles(dropOf([file], true))).toEqual({ problem: 'folder' }));

  it('takes nothing from a drop of text', () => expect(droppedFiles(dropOf([]))).toBeNull());
});

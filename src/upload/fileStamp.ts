/** What a file is told apart by from one that was written over it. */
export interface FileStamp {
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970. */
  lastModified: number;
}

export function stampOf({ size, lastModified }: File): FileStamp {
  return { size, lastModified };
}

/** Whether a file is still as it was, as far as its size and its last change tell. */
export function isUnchanged(file: File, { size, lastModified }: FileStamp): boolean {
  return file.size === size && file.lastModified === lastModified;
}

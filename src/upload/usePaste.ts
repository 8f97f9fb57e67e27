import { useEffect } from 'react';
import { pastedFiles } from './pastedFiles';

/** Takes lists that are pasted anywhere on the page but into a field: text as a file of its own, files as they are. */
export function usePaste(onFiles: (files: readonly File[]) => void, isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    const paste = (event: ClipboardEvent) => {
      const isOurs = !event.defaultPrevented && event.clipboardData && !isField(event.target);
      const files = isOurs ? pastedFiles(event.clipboardData) : [];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles, isEnabled]);
}

/** Fields take what is pasted into them, and a dialog is no part of the page. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=file]), textarea, [contenteditable=true], [role=dialog]') !== null
  );
}

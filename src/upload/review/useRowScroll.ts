import { type KeyboardEvent, type UIEvent, useRef, useState } from 'react';
import { rowAfterKey, rowAt, rowWindow, scrollTo } from './rowWindow';

/**
 * A scroll area over very many rows of one height.
 * @param rows of the whole list
 * @param most how many are in sight at most
 */
export function useRowScroll(rows: number, most: number, rowHeight: number) {
  const area = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const inSight = Math.min(rows, most);
  const window = rowWindow(rows, inSight, rowHeight);
  const view = inSight * rowHeight;
  // The list can have become shorter since.
  const first = Math.min(scrolled, window.last);

  const goTo = (row: number) => {
    setScrolled(Math.min(window.last, Math.max(0, row)));
    if (area.current) area.current.scrollTop = scrollTo(window, view, row);
  };
  return {
    area,
    window,
    first,
    goTo,
    onScroll: ({ currentTarget }: UIEvent<HTMLElement>) =>
      setScrolled(rowAt(window, view, currentTarget.scrollTop)),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = rowAfterKey(window, first, event.key);
      if (target === null) return;
      event.preventDefault();
      goTo(target);
    },
  };
}

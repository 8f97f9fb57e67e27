/** Puts the focus at the start of the screen, and that into view: where a keyboard goes on after it was led here. */
export function focusContent(): void {
  window.scrollTo(0, 0);
  // By itself the browser would scroll to just below the screen's upper edge, under the bar.
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** Scrolls to the head of the list that a part of it is in, unless that is in sight: below the bar, above the lower edge. */
export function showListHead(part: Element): void {
  const list = part.closest('.MuiPaper-root');
  // As far as the browser scrolls: theme.ts keeps room for the bar.
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (list && list.getBoundingClientRect().top < bar) list.scrollIntoView({ block: 'start' });
}

/** Puts the focus into the search of the screen, its text selected. @returns whether the screen has one */
export function focusSearch(): boolean {
  const searches = document.querySelectorAll<HTMLInputElement>('#content input[type="search"]');
  const visible = [...searches].find((search) => !search.disabled && search.getClientRects().length > 0);
  visible?.focus();
  visible?.select();
  return visible !== undefined;
}

/** Puts the focus at the start of the screen, and that into view: where a keyboard goes on after it was led here. */
export function focusContent(): void {
  window.scrollTo(0, 0);
  // By itself the browser would scroll to just below the screen's upper edge, under the bar.
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** Puts the focus into the search of the screen, its text selected. @returns whether the screen has one */
export function focusSearch(): boolean {
  const searches = document.querySelectorAll<HTMLInputElement>('#content input[type="search"]');
  const visible = [...searches].find((search) => !search.disabled && search.getClientRects().length > 0);
  visible?.focus();
  visible?.select();
  return visible !== undefined;
}

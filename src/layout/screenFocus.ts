/** Puts the focus at the start of the screen: where a keyboard goes on after the menu, a key or the palette led here. */
export function focusContent(): void {
  document.getElementById('content')?.focus();
}

/** Puts the focus into the search of the screen, its text selected. @returns whether the screen has one */
export function focusSearch(): boolean {
  const searches = document.querySelectorAll<HTMLInputElement>('#content input[type="search"]');
  const visible = [...searches].find((search) => !search.disabled && search.getClientRects().length > 0);
  visible?.focus();
  visible?.select();
  return visible !== undefined;
}

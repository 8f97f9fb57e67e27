/**
 * Lets a key that is held down be one press, from now on. Browsers press a button again and again while Enter is held:
 * it would go on to press whatever takes the button's place, such as "Pause" after "Resume".
 */
export function pressOnce(page: Pick<Document, 'addEventListener'> = document): void {
  const ignoreHeld = (event: KeyboardEvent) => {
    const { tagName = '' } = Object(event.target) as { tagName?: string };
    if (event.repeat && event.key === 'Enter' && PRESSED_BY_ENTER.includes(tagName)) event.preventDefault();
  };
  // Before any handler of the page, which would take it for a press.
  page.addEventListener('keydown', ignoreHeld, { capture: true });
}

const PRESSED_BY_ENTER = ['BUTTON', 'A', 'SUMMARY'];

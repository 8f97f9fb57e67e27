import { type RefObject, useEffect } from 'react';

/** What can take the focus of its parts over: the sections of the page are such. */
const STEADY = 'section[tabindex="-1"]';

/**
 * Keeps the focus within a part of the page: a button that goes away with what it did, or cannot be pressed any more,
 * leaves it to the section that it stood in, from where one tabs on; else it would be at the top of the page.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    let last: { element: Element; section: HTMLElement } | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      const element = target as Element;
      last = { element, section: element.closest<HTMLElement>(STEADY) ?? root };
    };
    // Whoever leaves by himself is not brought back; what is taken away is out of the page by then.
    const onFocusOut = () => {
      const left = last?.element;
      queueMicrotask(() => {
        if (left && left === last?.element && !isLost(left)) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!last || !isLost(last.element)) return;
      const { section, element } = last;
      last = null;
      const { activeElement } = document;
      if (activeElement === document.body || activeElement === element)
        (section.isConnected ? section : root).focus({ preventScroll: true });
    });
    root.addEventListener('focusin', onFocusIn);
    root.addEventListener('focusout', onFocusOut);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('focusout', onFocusOut);
    };
  }, [ref]);
}

const isLost = (element: Element) => !element.isConnected || element.matches(':disabled');

import type { ReactNode } from 'react';

/** Something to choose in the palette. */
export interface PaletteItem {
  /** One of its own among all items. */
  id: string;
  label: string;
  icon?: ReactNode;
  /** At the end of its row: a status, a mark. */
  detail?: ReactNode;
  run: () => void;
  /** Puts the focus where the choice led; without it, it returns to where it was. */
  focus?: () => void;
}

/** Items of one kind, under a title (a key of the messages). */
export interface PaletteSection {
  title: string;
  items: PaletteItem[];
}

/** Letters without their accents and case: `órdenes` is found by `ORD`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each word of the text begins some word of the label. */
export function matches(label: string, text: string): boolean {
  const words = (of: string) =>
    fold(of)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const own = words(label);
  return words(text).every((word) => own.some((other) => other.startsWith(word)));
}

/** The number that a text is, or is part of, as the API's search takes it: its digits, and the `+` if it has one. */
export function numberIn(text: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const number = text.replace(/[^\d+]/g, '');
  return number.replace('+', '').length >= FEWEST_DIGITS ? number : null;
}

/** With fewer, nearly every number would match. */
const FEWEST_DIGITS = 3;

/** The item at hand after an arrow, Home or End; round at the ends. Null where the key is none of them. */
export function move(
  items: readonly PaletteItem[],
  activeId: string | undefined,
  key: string,
): string | null {
  const at = items.findIndex(({ id }) => id === activeId);
  const last = items.length - 1;
  const steps: Record<string, number> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    PageDown: Math.min(at + PAGE, last),
    PageUp: Math.max(at - PAGE, 0),
  };
  return items[steps[key] ?? -1]?.id ?? null;
}

const PAGE = 8;

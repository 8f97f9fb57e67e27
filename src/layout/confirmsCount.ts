/** Changes of more numbers than this are confirmed by typing how many they are. */
export const TYPE_COUNT_ABOVE = 1_000;

/**
 * Whether what was typed confirms a change of so many numbers: nothing is asked for up to
 * TYPE_COUNT_ABOVE; above, the count, with or without the separators of any language.
 */
export function confirmsCount(typed: string, count: number): boolean {
  if (count <= TYPE_COUNT_ABOVE) return true;
  return typed.replace(/[\s.,'’]/g, '') === String(count);
}

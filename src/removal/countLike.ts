/** How many items, from the first one on, are alike in something. */
export function countLike<Item>(items: readonly Item[], of: (item: Item) => unknown): number {
  const [first] = items;
  const other = items.findIndex((item) => first !== undefined && of(item) !== of(first));
  return other < 0 ? items.length : other;
}

import { startTransition, useEffect, useState } from 'react';

/**
 * How many pieces of a large part of the page are drawn by now, from the top: one more after each painting. All at
 * once would hold up the page for longer than 50 ms.
 */
export function usePieces(all: number): number {
  const [pieces, setPieces] = useState(0);
  useEffect(() => {
    if (pieces < all) startTransition(() => setPieces(pieces + 1));
  }, [pieces, all]);
  return pieces;
}

import { useRef } from 'react';

/**
 * The same object as in the last render while each of its entries is the same: for what is costly to draw and depends
 * on it. React-admin makes the context of a list anew in every render, whatever has changed.
 */
export function useSteady<T extends object>(value: T): T {
  const steady = useRef(value);
  if (!isSame(steady.current, value)) steady.current = value;
  return steady.current;
}

function isSame<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(b) as (keyof T)[];
  return keys.length === Object.keys(a).length && keys.every((key) => Object.is(a[key], b[key]));
}

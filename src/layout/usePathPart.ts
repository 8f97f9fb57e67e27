import { useLocation } from 'react-router-dom';

/**
 * A part of the address's path, such as the ID in `/campaigns/a%252Fb/show`: of the address itself, for the router
 * makes `a/b` of what stands for `a%2Fb`.
 * @param at the first is 0
 * @returns empty where there is none
 */
export function usePathPart(at: number): string {
  return pathPart(useLocation().pathname, at);
}

/** See {@link usePathPart}. */
export function pathPart(pathname: string, at: number): string {
  const part = pathname.split('/')[at + 1] ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    // Typed by hand: a `%` that stands for nothing is itself.
    return part;
  }
}

import { useMemo } from 'react';
import { useListContext } from 'react-admin';
import type { ListMeta } from '../providers/dataProvider';
import type { SeveralFound, Unproven } from '../sipcaller/searchNumbers';
import type { NumberFilter } from '../sipcaller/types';

/** What the grid at hand is searched for. */
export interface NumberQuery {
  /** The parts of numbers asked for; none without a search. */
  terms: readonly string[];
  /** One search as it is sent to the API; empty without one, and for several. */
  search: string;
  /** What several searches have found together; null for one, and before the first answer. */
  several: SeveralFound | null;
  /** Something was not found, and may be there all the same: what SIP Caller's search matches. Null where not. */
  unproven: Unproven | null;
}

/** The list's filter for these terms: several are a query of the data provider's, not of the API's. */
export function filterOf(terms: readonly string[]): { number?: string; numbers?: readonly string[] } {
  const [first, second] = terms;
  if (first === undefined) return {};
  return second === undefined ? { number: first } : { numbers: terms };
}

/** The terms of a list's filter. */
export function termsOf({ number, numbers }: { number?: unknown; numbers?: unknown }): readonly string[] {
  if (Array.isArray(numbers)) return numbers.map(String);
  return number ? [String(number)] : [];
}

/** Must be under a list of numbers. */
export function useNumberQuery(): NumberQuery {
  const { filterValues, meta }: { filterValues?: object; meta?: ListMeta } = useListContext();
  return useMemo(() => {
    const terms = termsOf(filterValues ?? {});
    const [first = '', second] = terms;
    const unproven = meta?.unproven ?? null;
    if (second !== undefined) return { terms, search: '', several: meta?.several ?? null, unproven };
    return { terms, search: first === '' ? '' : (meta?.search ?? first), several: null, unproven };
  }, [filterValues, meta]);
}

/** The searches that SIP Caller is asked for, one after the other. */
export function filtersOf({ terms, search }: Omit<NumberQuery, 'unproven'>): NumberFilter[] {
  if (terms.length > 1) return terms.map((number) => ({ number }));
  return [search ? { number: search } : {}];
}

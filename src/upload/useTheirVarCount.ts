import { useEffect, useState } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import { isReadable } from '../sipcaller/readRecords';
import type { Campaign } from '../sipcaller/types';

/**
 * How many variable values the first number of a campaign has, as the API lists it; null when it is not
 * known: no number there, not read yet, or the read failed, which hinders no upload.
 */
export function useTheirVarCount(campaign: Pick<Campaign, 'id' | 'numbersCount'> | null): number | null {
  const client = useSipCaller();
  const [known, setKnown] = useState<{ of: string; varCount: number } | null>(null);
  const id = campaign?.id;
  const numbersCount = campaign?.numbersCount;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count may be the first number
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    client.listNumbers(id, { range: [0, 0] }, { signal: stop.signal }).then(
      ({ rows: [first] }) =>
        setKnown(first && isReadable(first) ? { of: id, varCount: first.varValues.length } : null),
      () => stop.signal.aborted || setKnown(null),
    );
    return () => stop.abort();
  }, [client, id, numbersCount]);
  return known && known.of === id ? known.varCount : null;
}

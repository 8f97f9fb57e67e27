import { useEffect, useMemo, useState } from 'react';
import { type ImportJob, importsOf } from '../imports/importJob';
import { isListGone } from '../imports/listGone';
import { useJobs } from '../providers/JobsContext';
import type { ListReader } from './listReader';

/**
 * The import that failed for its list was lost, if a file is the one that it was made of: known again by its
 * fingerprint, whatever it is called by now. Only a file of the same size is worth taking one.
 */
export function useSameFile(file: File, reader: Pick<ListReader, 'hash'> | null): ImportJob | undefined {
  const views = useJobs();
  const lost = useMemo(
    () =>
      importsOf(views).flatMap(({ job }) => (isLost(job) && job.data.file.size === file.size ? [job] : [])),
    [views, file],
  );
  const [sha256, setSha256] = useState<string | null>(null);
  const isWorthIt = lost.length > 0;
  useEffect(() => {
    if (!isWorthIt || !reader) return;
    const stop = new AbortController();
    reader.hash(file, { signal: stop.signal }).then(setSha256, () => undefined);
    return () => {
      stop.abort();
      setSha256(null);
    };
  }, [isWorthIt, reader, file]);
  return lost.find((job) => sha256 !== null && job.data.file.sha256 === sha256);
}

function isLost(job: ImportJob): boolean {
  return job.state === 'failed' && isListGone(job.failure);
}

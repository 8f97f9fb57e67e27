import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { JobEngine } from '../../jobs/engine';
import { JobsProvider } from '../../providers/JobsContext';
import { type JobStart, useStartJob } from './useStartJob';

const JOB = { kind: 'removal', title: 'Spring', data: {} };

/** The hook as one drawing has it: clicks in one task all meet the same. */
function drawn(create: JobEngine['create']): JobStart {
  const engine = { jobs: () => [], subscribe: () => () => undefined, create } as unknown as JobEngine;
  let start: JobStart | undefined;
  function Screen() {
    start = useStartJob();
    return null;
  }
  renderToString(
    <JobsProvider value={engine}>
      <Screen />
    </JobsProvider>,
  );
  if (!start) throw new Error('Nothing was drawn');
  return start;
}

describe('useStartJob', () => {
  it('makes one job of three clicks in one task', async () => {
    const create = vi.fn(async () => 'job-1');
    const { start } = drawn(create);
    expect(await Promise.all([start(JOB), start(JOB), start(JOB)])).toEqual(['job-1', null, null]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('makes no second one once it was made, though nothing was drawn anew', async () => {
    const create = vi.fn(async () => 'job-1');
    const { start } = drawn(create);
    await start(JOB);
    expect(await start(JOB)).toBeNull();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('can be tried again after a failure', async () => {
    const create = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValue('job-2');
    const { start } = drawn(create);
    expect(await start(JOB)).toBeNull();
    expect(await start(JOB)).toBe('job-2');
  });
});

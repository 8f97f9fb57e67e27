import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { JournalError } from '../../jobs/journalError';

/** Runs one command on a job at a time, and tells where it fails. */
export function useJobCommand() {
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  const run = async (command: () => Promise<unknown> | undefined) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    try {
      await command();
    } catch (error) {
      const key = error instanceof JournalError ? `jobs.journal.${error.problem}` : 'jobs.commandFailed';
      notify(key, { type: 'error', autoHideDuration: null });
    } finally {
      busy.current = false;
      setBusy(false);
    }
  };
  return { run, isBusy };
}

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useJobEngine } from '../providers/JobsContext';
import { useSipCaller } from '../providers/SipCallerContext';
import { isAbort } from '../sipcaller/errors';
import { createListReader } from './createListReader';
import { type ListReader, type ListStop, WorkerMissingError } from './listReader';
import { openFile, type Recall } from './openFile';
import { runReading, ScreenError } from './runReading';
import { createScreenSources } from './screenSources';
import { createScreening } from './screens';
import { currentEntry, type FileAction, type UploadState } from './uploadState';
import type { UploadStore } from './uploadStore';

/**
 * Does what the state of the file at hand asks for: opens it, or reads it. What is overtaken is ended.
 * @returns the reader, which is the page's as long as that is there
 */
export function useUploadWork(
  state: UploadState,
  { dispatch }: Pick<UploadStore, 'dispatch'>,
  recall: Recall,
): ListReader | null {
  const workers = useWorkers();
  const entry = currentEntry(state);
  const file = entry?.state;
  const id = entry?.id ?? '';
  const opening = file?.step === 'opening' && !file.isStopped ? file : null;
  const reading = file?.step === 'reading' ? file : null;
  const latestRecall = useRef(recall);
  useEffect(() => {
    latestRecall.current = recall;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown meanwhile opens nothing again
  useEffect(() => {
    if (!workers || !entry || !opening) return;
    return during(dispatch, id, (tell, signal) =>
      openFile(stoppable(workers.reader, signal), {
        file: entry.file,
        chosen: opening.chosen,
        recall: opening.mayRecall ? latestRecall.current : null,
        before: opening.opened,
      }).then(
        (result) => tell({ type: 'wasOpened', result }),
        (error) => isAbort(error) || tell({ type: 'wasOpened', result: READER_FAILED }),
      ),
    );
  }, [workers, id, opening?.chosen, opening?.mayRecall, dispatch]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: progress reads nothing again
  useEffect(() => {
    if (!workers || !entry || !reading) return;
    const { screens, opened } = reading;
    return during(dispatch, id, (tell, signal) =>
      runReading(
        workers,
        { file: entry.file, settings: opened.settings, screens },
        { signal, onProgress: (progress) => tell({ type: 'progressed', progress }) },
      ).then(
        (run) => tell({ type: 'wasRead', run }),
        (error) => isAbort(error) || tell({ type: 'halted', why: haltOf(error) }),
      ),
    );
  }, [workers, id, reading?.opened, reading?.screens, dispatch]);
  return workers?.reader ?? null;
}

type Tell = (action: FileAction) => void;

/** A large workbook is looked at for a while: the worker is told when nobody waits for it any more. */
function stoppable(reader: ListReader, signal: AbortSignal): Pick<ListReader, 'inspect'> {
  return { inspect: (file, chosen) => reader.inspect(file, chosen, { signal }) };
}

/** Runs work for a file; once the effect is over, whatever it still tells is not heard. */
function during(
  dispatch: UploadStore['dispatch'],
  id: string,
  work: (tell: Tell, signal: AbortSignal) => unknown,
): () => void {
  const stop = new AbortController();
  work((action) => {
    if (!stop.signal.aborted) dispatch({ ...action, id });
  }, stop.signal);
  return () => stop.abort();
}

const READER_FAILED: ListStop = { code: 'failed', line: null };

function haltOf(error: unknown) {
  const cause = error instanceof ScreenError ? error.cause : error;
  if (cause instanceof WorkerMissingError) {
    return { by: 'file', stop: { code: 'not-loaded', line: null } } as const;
  }
  return error instanceof ScreenError
    ? ({ by: 'screens', error: error.cause } as const)
    : ({ by: 'file', stop: READER_FAILED } as const);
}

/** A reader of the page's own with its screens; null for the first moment of the page. */
function useWorkers() {
  const client = useSipCaller();
  const engine = useLatest(useJobEngine());
  const [workers, setWorkers] = useState<ReturnType<typeof makeWorkers> | null>(null);
  useEffect(() => {
    const made = makeWorkers(createScreenSources(client, () => engine.current));
    setWorkers(made);
    return () => {
      made.reader.dispose();
      setWorkers(null);
    };
  }, [client, engine]);
  return workers;
}

function makeWorkers(sources: ReturnType<typeof createScreenSources>) {
  const reader = createListReader();
  return { reader, screening: createScreening(reader), sources };
}

function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../layout/saveFile';
import { isAbort } from '../sipcaller/errors';
import { type ExportResult, type ExportStep, exportList } from './exportList';
import type { ColumnChoice, ExportRequest } from './exportRequest';
import { fileNameOf } from './fileName';
import type { Format } from './writeFile';

type ExportState =
  | { name: 'choosing' }
  | ExportStep
  | { name: 'done'; result: ExportResult; fileName: string }
  | { name: 'stopped'; rows: number }
  | { name: 'failed'; error: unknown };

/** Runs one export at a time; it stops when the dialog goes away, whatever the reason. */
export function useExport(request: ExportRequest) {
  const [state, setState] = useState<ExportState>({ name: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (choices: { format: Format; choice: ColumnChoice }) => {
    const controller = new AbortController();
    running.current = controller;
    let rows = 0;
    setState({ name: 'reading', rows: 0, total: request.total });
    try {
      const result = await exportList(request, choices, controller.signal, (step) => {
        rows = step.rows;
        if (!controller.signal.aborted) setState(step);
      });
      const fileName = fileNameOf(request.fileName, choices.format, new Date());
      if (result.reading.rows > 0) saveFile(result.file.content, fileName);
      setState({ name: 'done', result, fileName });
    } catch (error) {
      setState(isAbort(error) ? { name: 'stopped', rows } : { name: 'failed', error });
    }
  };
  return { state, start, stop: () => running.current?.abort() };
}

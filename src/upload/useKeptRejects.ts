import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ImportJob } from '../imports/importJob';
import { saveFile } from '../layout/saveFile';
import { useTask } from '../layout/useTask';
import { useSipCaller } from '../providers/SipCallerContext';
import { randomId } from '../sipcaller/randomId';
import { browserRejects, type RejectedRows } from './keptRejects';
import { rejectDownload } from './review/rejectDownload';
import { useReviewText } from './review/useReviewText';
import { pathOf, type UploadStore, uploadAt } from './uploadStore';

/** `kept`: over a reload, too. `here`: until this page is reloaded or closed. */
type Place = 'looking' | 'none' | 'kept' | 'here' | 'gone';

export interface KeptRejectsView {
  /** How many rows of the file were rejected. */
  count: number;
  /** Where they are; `none` of a list without any. */
  place: Place;
  isWorking: boolean;
  /** The last attempt to read them back has failed. */
  hasFailed: boolean;
  /** Saves them as a file that can be corrected and dropped on the upload page again. */
  download(): void;
  /** Opens that file on the upload page of the import's campaign. */
  correct(): void;
}

/**
 * The rejected rows of a list that was sent.
 * @param store the upload that they are opened in; by default that of the campaign's own upload page
 */
export function useKeptRejects(job: ImportJob, store?: UploadStore): KeptRejectsView {
  const client = useSipCaller();
  const { say } = useReviewText();
  const navigate = useNavigate();
  const task = useTask<number, void>();
  const count = job.data.totals.rejected;
  const [found, setFound] = useState<{ place: Place; rows: RejectedRows | null }>({
    ...{ place: 'looking', rows: null },
  });
  useEffect(() => {
    if (count === 0) return;
    let isOver = false;
    browserRejects.get(job.id, client.account).then((kept) => {
      if (isOver) return;
      setFound({ place: kept ? (kept.isKept ? 'kept' : 'here') : 'gone', rows: kept?.rows ?? null });
    });
    return () => {
      isOver = true;
    };
  }, [job.id, client.account, count]);

  const withFile = (then: (file: File) => void) =>
    task.run(async (signal, report) => {
      if (!found.rows) return;
      const { header } = found.rows;
      const sentence = (reason: string) => say(`reasons.${reason}.what`);
      const content = await rejectDownload(found.rows, header, sentence, { signal, report });
      then(new File([content], say('rejects.fileName'), { type: content.type, lastModified: Date.now() }));
    });
  return {
    count,
    place: count === 0 ? 'none' : found.place,
    isWorking: task.state.step === 'working',
    hasFailed: task.state.step === 'failed',
    download: () => void withFile((file) => saveFile(file, file.name)),
    correct: () =>
      void withFile((file) => {
        const { id } = job.data.campaign;
        const target = store ?? uploadAt(client, id);
        target.dispatch({ type: 'filesAdded', files: [{ id: randomId(), file }] });
        if (!store) navigate(pathOf(id));
      }),
  };
}

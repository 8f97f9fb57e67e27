import type { ReadSettings } from '../phonelist/readSettings';
import { ActionNotice } from './ActionNotice';
import { shownOf } from './fileState';
import type { ListReader } from './listReader';
import type { FileAction, FileEntry } from './uploadState';
import { useSameFile } from './useSameFile';
import { useUploadText } from './useUploadText';

interface SameFileProps {
  entry: FileEntry;
  reader: ListReader | null;
  onAction: (action: FileAction) => void;
}

/** Says that a file is the one of an import that lost its list, and offers to read it as it was read then. */
export function SameFile({ entry, reader, onAction }: SameFileProps) {
  const { say, count, time } = useUploadText();
  const job = useSameFile(entry.file, reader);
  const { opened } = shownOf(entry.state);
  if (!job || !opened) return null;
  const then = job.data.settings;
  const action = isSame(then, opened.settings)
    ? null
    : {
        words: say('sameFile.asThen'),
        disabled: entry.state.step === 'starting',
        onClick: () => onAction({ type: 'settingsChanged', change: then }),
      };
  return (
    <ActionNotice severity="info" action={action}>
      {say('sameFile.found', { time: time(new Date(job.createdAt)) })}{' '}
      {job.data.corrections > 0 && count('sameFile.corrections', job.data.corrections)}
    </ActionNotice>
  );
}

function isSame(one: ReadSettings, other: ReadSettings): boolean {
  const names = Object.keys(one) as (keyof ReadSettings)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

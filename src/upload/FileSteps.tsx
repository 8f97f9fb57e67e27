import { useCallback } from 'react';
import { useLastCountry } from '../layout/useLastCountry';
import type { ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { ColumnsPanel } from './ColumnsPanel';
import { FileHalted } from './FileHalted';
import { FileStopped } from './FileStopped';
import { type FileState, isBusy, isStoppedByUser, shownOf } from './fileState';
import type { ListReader } from './listReader';
import type { Opened } from './openFile';
import { ReadingProgress } from './ReadingProgress';
import { ReviewStep } from './ReviewStep';
import { SameFile } from './SameFile';
import { UploadSection } from './UploadSection';
import type { FileAction, FileEntry } from './uploadState';
import { useUploadText } from './useUploadText';

interface FileStepsProps {
  entry: FileEntry;
  campaign: Campaign | null;
  reader: ListReader | null;
  onAction: (action: FileAction) => void;
}

/** The steps of the file at hand: how it is read, and what that comes to. */
export function FileSteps({ entry, campaign, reader, onAction }: FileStepsProps) {
  const { say } = useUploadText();
  const { state, file } = entry;
  const { opened, reviewed } = shownOf(state);
  const trouble = state.step === 'halted' && state.why.by !== 'user' ? state.why : null;
  const isLocked = state.step === 'starting';
  const [, rememberCountry] = useLastCountry();
  // The panel and the review are large, and progress comes ten times a second: neither is drawn again for it.
  const change = useCallback(
    (settings: Partial<ReadSettings>) => {
      if (settings.country !== undefined) rememberCountry(settings.country);
      onAction({ type: 'settingsChanged', change: settings });
    },
    [onAction, rememberCountry],
  );
  const startOver = useCallback(() => onAction({ type: 'startedOver' }), [onAction]);
  // What was handed over is told by its job; going back to the list shows all this again.
  if (state.step === 'sent') return null;
  return (
    <>
      {opened && (
        <UploadSection title={say('columns.title')}>
          <SameFile entry={entry} reader={reader} onAction={onAction} />
          <ColumnsPanel opened={opened} disabled={isLocked} onChange={change} onStartOver={startOver} />
        </UploadSection>
      )}
      <UploadSection title={say('review.title')}>
        {state.step === 'refused' && (
          <FileStopped
            fileId={entry.id}
            stop={state.stop}
            onChange={change}
            onGoOn={() => onAction({ type: 'wentOn' })}
          />
        )}
        {trouble && (
          <FileHalted
            fileId={entry.id}
            why={trouble}
            onChange={change}
            onGoOn={() => onAction({ type: 'wentOn' })}
            onNoScreens={() => onAction({ type: 'screensChanged', change: { already: null, earlier: null } })}
          />
        )}
        {!trouble && (reviewed || isBusy(state) || isStoppedByUser(state)) && (
          <ReadingProgress
            state={state}
            of={{ size: file.size, isWorkbook: isWorkbook(opened, file) }}
            onStop={() => onAction(stopOf(state))}
            onGoOn={() => onAction({ type: 'wentOn' })}
          />
        )}
        {opened && reviewed && (
          <ReviewStep
            entry={entry}
            opened={opened}
            reviewed={reviewed}
            campaign={campaign}
            isLocked={isLocked}
            onChange={change}
            onAction={onAction}
          />
        )}
      </UploadSection>
    </>
  );
}

/** Before it was looked into, what it is called is all that is known of it. */
function isWorkbook(opened: Opened | null, { name }: File): boolean {
  return opened ? opened.settings.container !== 'text' : /\.xls[xm]$/i.test(name);
}

/** Who stops the comparing wants the list without it; who stops the reading wants to change something. */
function stopOf(state: FileState): FileAction {
  const part = state.step === 'reading' ? state.progress?.part : null;
  if (part === 'campaign') return { type: 'screensChanged', change: { already: null } };
  if (part === 'earlier') return { type: 'screensChanged', change: { earlier: null } };
  return { type: 'halted', why: { by: 'user' } };
}

import { Box } from '@mui/material';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useUnloadWarning } from '../layout/useUnloadWarning';
import { useListKeeper } from '../providers/ListsContext';
import { CampaignChoice } from './CampaignChoice';
import { FileSteps } from './FileSteps';
import { FilesStep } from './FilesStep';
import { isWorthKeeping } from './holdsWork';
import { ImportPanel } from './ImportPanel';
import { PhaseStatus } from './PhaseStatus';
import { SendPanel } from './SendPanel';
import { UnsentElsewhere } from './UnsentElsewhere';
import { UploadSection } from './UploadSection';
import { currentEntry, type FileAction, isWaiting, nextWaiting } from './uploadState';
import type { UploadStore } from './uploadStore';
import { useKeptFocus } from './useKeptFocus';
import { useShapeMemory } from './useShapeMemory';
import { useUploadText } from './useUploadText';
import { useUploadWork } from './useUploadWork';

/**
 * The steps of an upload, one below the other: campaign, files, how the file is read, review, send and result.
 * @param path of this page
 */
export function Upload({ store, path }: { store: UploadStore; path: string }) {
  const { say } = useUploadText();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { dispatch } = store;
  const { recall } = useShapeMemory();
  const reader = useUploadWork(state, store, recall);
  const entry = currentEntry(state);
  // The keeper warns wherever the user is, unless a reload keeps the work; as long as it is not there, the page does.
  useUnloadWarning(useListKeeper() === null && state.entries.some(isWorthKeeping));
  const id = entry?.id;
  // The same one as long as the file is: what need not be drawn again, is not.
  const tell = useCallback((action: FileAction) => id && dispatch({ ...action, id }), [id, dispatch]);
  const result = useRef<HTMLElement>(null);
  const steps = useRef<HTMLElement>(null);
  useKeptFocus(steps);
  const jobId = entry?.state.step === 'sent' ? entry.state.jobId : null;
  useFocusOnChange(jobId, () => jobId && result.current?.focus());
  useFocusOnChange(`${entry?.id} ${jobId}`, () => {
    // The button that led here is gone with what it stood in.
    if (document.activeElement === document.body) steps.current?.focus({ preventScroll: true });
  });

  return (
    <Box sx={LAYOUT}>
      {!state.entries.some(isWaiting) && <UnsentElsewhere path={path} />}
      <UploadSection title={say('campaign.title')}>
        <CampaignChoice
          campaign={state.campaign}
          disabled={entry?.state.step === 'starting' || entry?.state.step === 'sent'}
          onChange={(campaign) => dispatch({ type: 'campaignChosen', campaign })}
        />
      </UploadSection>
      <FilesStep state={state} dispatch={dispatch} />
      <Box
        ref={steps}
        tabIndex={-1}
        {...(entry && { role: 'group', 'aria-label': entry.file.name })}
        sx={{ ...STEPS, outline: 'none' }}
      >
        {entry && (
          <FileSteps key={entry.id} entry={entry} campaign={state.campaign} reader={reader} onAction={tell} />
        )}
        {entry?.state.step === 'sent' ? (
          <UploadSection title={say('result.title')} ref={result}>
            <ImportPanel
              jobId={entry.state.jobId}
              campaign={entry.state.campaign}
              next={nextWaiting(state)}
              store={store}
              onBack={() => tell({ type: 'wentBack' })}
            />
          </UploadSection>
        ) : (
          <UploadSection title={say('send.title')}>
            <SendPanel entry={entry} campaign={state.campaign} reader={reader} dispatch={dispatch} />
          </UploadSection>
        )}
      </Box>
      <PhaseStatus entry={entry} />
    </Box>
  );
}

/** Puts the focus where one goes on after a change; nothing moves when one comes to the page. */
function useFocusOnChange(what: string | null, focus: () => void): void {
  const before = useRef(what);
  useEffect(() => {
    if (what !== before.current) focus();
    before.current = what;
  });
}

/** As narrow as the window: a long name must not widen the page. */
const STEPS = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 };
const LAYOUT = {
  ...STEPS,
  maxWidth: 1100,
  pb: 3,
  overflowWrap: 'anywhere',
  '& .MuiAlert-message, & .MuiButton-root': { overflowWrap: 'anywhere', minWidth: 0 },
};

import { Alert, Box, Typography } from '@mui/material';
import { useCallback, useSyncExternalStore } from 'react';
import { useListKeeper } from '../providers/ListsContext';
import { randomId } from '../sipcaller/randomId';
import { FileDrop } from './FileDrop';
import { FileQueue } from './FileQueue';
import { isInHand } from './holdsWork';
import { PasteList } from './PasteList';
import { SampleFile } from './SampleFile';
import { UploadSection } from './UploadSection';
import { currentEntry, type UploadState } from './uploadState';
import type { UploadStore } from './uploadStore';
import { usePaste } from './usePaste';
import { useUploadText } from './useUploadText';

interface FilesStepProps {
  state: UploadState;
  dispatch: UploadStore['dispatch'];
}

/** Where lists come in: by chooser, drop or paste, one or several; below, all that are there. */
export function FilesStep({ state, dispatch }: FilesStepProps) {
  const { say } = useUploadText();
  const isBusy = currentEntry(state)?.state.step === 'starting';
  const add = useCallback(
    (files: readonly File[]) =>
      dispatch({ type: 'filesAdded', files: files.map((file) => ({ id: randomId(), file })) }),
    [dispatch],
  );
  usePaste(add, !isBusy);
  return (
    <UploadSection title={say('file.title')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('file.what')}
      </Typography>
      <FileDrop hasFile={state.entries.length > 0} disabled={isBusy} onFiles={add} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <PasteList disabled={isBusy} onFile={(file) => add([file])} />
        <SampleFile campaign={state.campaign} />
      </Box>
      <NotKept entries={state.entries} />
      {state.entries.length > 0 && (
        <FileQueue
          entries={state.entries}
          currentId={state.currentId}
          disabled={isBusy}
          onShow={(id) => dispatch({ type: 'fileShown', id })}
          onRemove={(id) => dispatch({ type: 'fileRemoved', id })}
        />
      )}
    </UploadSection>
  );
}

/** Says which files a reload would lose, where this device cannot keep them. */
function NotKept({ entries }: Pick<UploadState, 'entries'>) {
  const { count } = useUploadText();
  const keeper = useListKeeper();
  const isLost = (entry: UploadState['entries'][number]) => isInHand(entry) && keeper?.isUnkept(entry.id);
  const lost = useSyncExternalStore(keeper?.subscribe ?? never, () => entries.filter(isLost).length);
  if (lost === 0) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mt: 1 }}>
      {count('inHand.notKept', lost)}
    </Alert>
  );
}

const never = () => () => undefined;

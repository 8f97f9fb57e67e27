import type { ReadSettings } from '../phonelist/readSettings';
import { changesNothing, settledAfter } from './chosenSettings';
import {
  type FileState,
  type FileStateAction,
  type Halt,
  type InReview,
  type Kept,
  shownOf,
} from './fileState';
import type { ListStop } from './listReader';
import type { Opened } from './openFile';
import type { ReadRun } from './runReading';
import { NO_SCREENS, type Screens } from './screens';

/** What a file does next. An action that does not fit its step changes nothing. */
export function fileReducer(state: FileState, action: FileStateAction): FileState {
  switch (action.type) {
    case 'settingsChanged':
      return changeSettings(state, action.change);
    case 'startedOver':
      return isOpen(state) ? open({}, keptOf(state), ahead(state.opened, NOTHING_BY_HAND, {}), false) : state;
    case 'screensChanged':
      return changeScreens(state, action.change);
    case 'wasOpened':
      return state.step === 'opening' && !state.isStopped ? finishOpening(state, action.result) : state;
    case 'progressed':
      return state.step === 'reading' ? { ...state, progress: action.progress } : state;
    case 'wasRead':
      return state.step === 'reading' ? finishReading(state, action.run) : state;
    case 'halted':
      if (state.step === 'opening' && action.why.by === 'user') return { ...state, isStopped: true };
      return state.step === 'reading' ? halt(state, action.why) : state;
    case 'wentOn':
      if (state.step === 'opening') return { ...state, isStopped: false };
      // Where the reader was not there, the file is opened as it was to be.
      if (state.step === 'refused') return open(state.chosen, NOTHING_KEPT);
      return state.step === 'halted' ? read(state.opened, keptOf(state)) : state;
    case 'startBegan':
      return state.step === 'review' && state.reviewed.list.result.totals.ready > 0
        ? { ...inReview(state), step: 'starting', phase: 'campaign' }
        : state;
    case 'startProgressed':
      return state.step === 'starting' ? { ...state, phase: action.phase } : state;
    case 'startFailed':
      return state.step === 'starting'
        ? { ...inReview(state), step: 'review', problem: action.problem }
        : state;
    case 'jobMade':
      return state.step === 'starting'
        ? { ...inReview(state), step: 'sent', jobId: action.jobId, campaign: action.campaign }
        : state;
    case 'wentBack':
      return state.step === 'sent' ? goBack(state) : state;
  }
}

type OpenState = Exclude<FileState, { step: 'refused' | 'starting' | 'sent' }>;

/** Whether its settings can be changed. */
function isOpen(state: FileState): state is OpenState {
  return state.step !== 'refused' && state.step !== 'starting' && state.step !== 'sent';
}

function keptOf(state: OpenState): Kept {
  return { screens: state.screens, before: shownOf(state).reviewed };
}

const inReview = ({ opened, screens, reviewed }: InReview): InReview => ({ opened, screens, reviewed });

function open(
  chosen: Partial<ReadSettings>,
  kept: Kept,
  opened: Opened | null = null,
  mayRecall = true,
): FileState {
  return { ...kept, step: 'opening', isStopped: false, chosen, mayRecall, opened };
}

function read(opened: Opened, kept: Kept): FileState {
  return { ...kept, step: 'reading', opened, progress: null };
}

function halt(state: Extract<FileState, { step: 'reading' }>, why: Halt): FileState {
  return { ...keptOf(state), step: 'halted', opened: state.opened, why };
}

/** Settings that say where the columns are have the file opened again; the others only have it read again. */
function changeSettings(state: FileState, change: Partial<ReadSettings>): FileState {
  if (state.step === 'refused') return open({ ...state.chosen, ...change }, NOTHING_KEPT, null, false);
  if (!isOpen(state)) return state;
  const { chosen, isReopened } = settledAfter(
    state.step === 'opening' ? state.chosen : state.opened.chosen,
    change,
    state.opened?.settings,
  );
  if (isReopened || state.step === 'opening') {
    return open(chosen, keptOf(state), ahead(state.opened, change, chosen), false);
  }
  if (state.step === 'review' && changesNothing(state.opened.settings, change))
    return { ...state, opened: { ...state.opened, chosen } };
  const settings = { ...state.opened.settings, ...change };
  return read({ ...state.opened, settings, chosen }, keptOf(state));
}

/**
 * What is in sight until the file is opened, with the change in it: every control adds the next change to what it shows,
 * and would take this one back. What was written over numbers stays only as far as it is settled.
 */
function ahead(
  opened: Opened | null,
  change: Partial<ReadSettings>,
  { corrections = [] }: Partial<ReadSettings>,
): Opened | null {
  return opened && { ...opened, settings: { ...opened.settings, ...change, corrections } };
}

function changeScreens(state: FileState, change: Partial<Screens>): FileState {
  if (!isOpen(state)) return state;
  const screens = { ...state.screens, ...change };
  if (state.step === 'opening') return { ...state, screens, isStopped: false };
  return read(state.opened, { ...keptOf(state), screens });
}

function finishOpening(state: Extract<FileState, { step: 'opening' }>, result: Opened | ListStop): FileState {
  if ('code' in result) return { step: 'refused', chosen: state.chosen, stop: result };
  return read(result, keptOf(state));
}

function finishReading(state: Extract<FileState, { step: 'reading' }>, run: ReadRun): FileState {
  const { outcome, checked } = run;
  if (outcome.kind === 'stopped') return halt(state, { by: 'file', stop: outcome.stop });
  const { opened, screens } = state;
  return { step: 'review', opened, screens, reviewed: { list: outcome.list, checked }, problem: null };
}

/** The list as it was sent. What the campaign held before that says nothing any more. */
function goBack(state: Extract<FileState, { step: 'sent' }>): FileState {
  const { opened, screens, reviewed } = state;
  if (screens.already) return read(opened, { screens: { ...screens, already: null }, before: reviewed });
  return { ...inReview(state), step: 'review', problem: null };
}

/** What lists of the user's own doing are before anything is in them. */
const NOTHING_BY_HAND: Partial<ReadSettings> = { replacements: [], excludedCountries: [] };

const NOTHING_KEPT: Kept = { screens: NO_SCREENS, before: null };

/** A file that nothing is known of yet. */
export const NEW_FILE: FileState = open({}, NOTHING_KEPT);

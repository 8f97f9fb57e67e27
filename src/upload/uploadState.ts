import type { Campaign } from '../sipcaller/types';
import {
  AS_THE_FILE_SUGGESTS,
  type Reading,
  type ReadOutcome,
  type ReadProgress,
  type ReadSettings,
  type Stop,
} from './csvTypes';
import type { Counted, SendOutcome, SendPhase } from './sendUpload';

/** The file at hand, and how it is to be read. */
export interface ChosenFile {
  file: File;
  settings: ReadSettings;
}

export type UploadState =
  | { step: 'choosing' }
  /** `previous` stays on the screen while a changed setting has the file read again. */
  | { step: 'reading'; chosen: ChosenFile; progress: ReadProgress | null; previous: Reading | null }
  | { step: 'stopped'; chosen: ChosenFile; stop: Stop }
  | { step: 'ready'; chosen: ChosenFile; reading: Reading }
  | { step: 'sending'; chosen: ChosenFile; reading: Reading; campaign: Campaign; phase: SendPhase }
  | { step: 'sent'; chosen: ChosenFile; reading: Reading; campaign: Campaign; outcome: SendOutcome };

export type UploadAction =
  | { type: 'fileChosen'; file: File }
  | { type: 'settingsChanged'; change: Partial<ReadSettings> }
  | { type: 'progressed'; progress: ReadProgress }
  | { type: 'wasRead'; outcome: ReadOutcome }
  | { type: 'sendingBegan'; campaign: Campaign }
  | { type: 'phaseChanged'; phase: SendPhase }
  | { type: 'wasSent'; outcome: SendOutcome }
  | { type: 'counted'; counted: Counted }
  | { type: 'wentBack' }
  | { type: 'reset' };

/** What an upload does next. An action that does not fit its step changes nothing. */
export function uploadReducer(state: UploadState, action: UploadAction): UploadState {
  switch (action.type) {
    case 'fileChosen':
      return state.step === 'sending' ? state : read({ file: action.file, settings: AS_THE_FILE_SUGGESTS });
    case 'settingsChanged':
      return changeSettings(state, action.change);
    case 'progressed':
      return state.step === 'reading' ? { ...state, progress: action.progress } : state;
    case 'wasRead':
      return state.step === 'reading' ? finishReading(state.chosen, action.outcome) : state;
    case 'sendingBegan':
      return state.step === 'ready' && state.reading.counts.ready > 0
        ? { ...state, step: 'sending', campaign: action.campaign, phase: { name: 'preparing' } }
        : state;
    case 'phaseChanged':
      return state.step === 'sending' ? { ...state, phase: action.phase } : state;
    case 'wasSent':
      return finishSending(state, action.outcome);
    case 'counted':
      return state.step === 'sent' && 'counted' in state.outcome
        ? { ...state, outcome: { ...state.outcome, counted: action.counted } }
        : state;
    case 'wentBack':
      return goBack(state);
    case 'reset':
      return state.step === 'sending' ? state : { step: 'choosing' };
  }
}

function read(chosen: ChosenFile, previous: Reading | null = null): UploadState {
  return { step: 'reading', chosen, progress: null, previous };
}

function changeSettings(state: UploadState, change: Partial<ReadSettings>): UploadState {
  if (state.step !== 'reading' && state.step !== 'stopped' && state.step !== 'ready') return state;
  const chosen = { ...state.chosen, settings: { ...state.chosen.settings, ...change } };
  if (state.step === 'stopped') return read(chosen);
  return read(chosen, state.step === 'ready' ? state.reading : state.previous);
}

function finishReading(chosen: ChosenFile, outcome: ReadOutcome): UploadState {
  return outcome.kind === 'read'
    ? { step: 'ready', chosen, reading: outcome.reading }
    : { step: 'stopped', chosen, stop: outcome.stop };
}

function finishSending(state: UploadState, outcome: SendOutcome): UploadState {
  if (state.step !== 'sending') return state;
  const { chosen, reading, campaign } = state;
  if (outcome.kind === 'stoppedBefore') return { step: 'ready', chosen, reading };
  return { step: 'sent', chosen, reading, campaign, outcome };
}

/** Back to the file that was read, unless it arrived. Whether it may be there already, sentLists.ts remembers. */
function goBack(state: UploadState): UploadState {
  if (state.step !== 'sent' || state.outcome.kind === 'answered') return state;
  return { step: 'ready', chosen: state.chosen, reading: state.reading };
}

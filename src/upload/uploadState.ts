import type { ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import { settledAfter } from './chosenSettings';
import type { ListStop, ReadList } from './listReader';
import type { Opened } from './openFile';
import type { ReadRun, RunProgress } from './runReading';
import { type Checked, NO_SCREENS, type Screens } from './screens';
import type { StartPhase, StartProblem } from './startSending';

/** Why a reading did not come to its end: the user's will, the file, or numbers that could not be read. */
export type Halt = { by: 'user' } | { by: 'file'; stop: ListStop } | { by: 'screens'; error: unknown };

/** A list that was read, and what it was screened against. */
export interface Reviewed {
  list: ReadList;
  checked: Checked | null;
}

/**
 * How far a file is. `opened` is how it is read; `before` is the reading before a changed setting, which stays in
 * sight until there is a new one; what cannot be known in a step is not in it.
 */
export type FileState =
  /** Its first bytes are looked at, under what the user has settled. */
  | ({ step: 'opening'; chosen: Partial<ReadSettings>; mayRecall: boolean; opened: Opened | null } & Kept)
  | { step: 'refused'; chosen: Partial<ReadSettings>; stop: ListStop }
  | ({ step: 'reading'; opened: Opened; progress: RunProgress | null } & Kept)
  | ({ step: 'halted'; opened: Opened; why: Halt } & Kept)
  | ({ step: 'review'; problem: StartProblem | null } & InReview)
  | ({ step: 'starting'; phase: StartPhase } & InReview)
  | ({ step: 'sent'; jobId: string; campaign: Campaign } & InReview);

interface Kept {
  screens: Screens;
  before: Reviewed | null;
}
interface InReview {
  opened: Opened;
  screens: Screens;
  reviewed: Reviewed;
}

/** One of the user's files; each keeps its own state, so that one can go back and forth between them. */
export interface FileEntry {
  id: string;
  file: File;
  state: FileState;
  /** How many premium-rate numbers the user has agreed to call; null when not asked, or not agreed. */
  acceptedPremium: number | null;
}

export interface UploadState {
  campaign: Campaign | null;
  entries: readonly FileEntry[];
  /** Of the file at hand. */
  currentId: string | null;
}

export const NOTHING_CHOSEN: UploadState = { campaign: null, entries: [], currentId: null };

/** What concerns the page. */
type PageAction =
  | { type: 'campaignChosen'; campaign: Campaign | null }
  /** The page was opened for this campaign. */
  | { type: 'cameFor'; campaign: Campaign }
  | { type: 'campaignCounted'; campaignId: string; numbersCount: number }
  | { type: 'filesAdded'; files: readonly { id: string; file: File }[] }
  | { type: 'fileShown'; id: string }
  | { type: 'fileRemoved'; id: string };

/** What concerns one file. */
export type FileAction =
  | { type: 'premiumAccepted'; isAccepted: boolean }
  | { type: 'settingsChanged'; change: Partial<ReadSettings> }
  | { type: 'startedOver' }
  | { type: 'screensChanged'; change: Partial<Screens> }
  | { type: 'wasOpened'; result: Opened | ListStop }
  | { type: 'progressed'; progress: RunProgress }
  | { type: 'wasRead'; run: ReadRun }
  | { type: 'halted'; why: Halt }
  | { type: 'wentOn' }
  | { type: 'startBegan' }
  | { type: 'startProgressed'; phase: StartPhase }
  | { type: 'startFailed'; problem: StartProblem | null }
  | { type: 'jobMade'; jobId: string; campaign: Campaign }
  | { type: 'wentBack' };

export type UploadAction = PageAction | (FileAction & { id: string });

/** What an upload does next. An action that does not fit its step changes nothing. */
export function uploadReducer(state: UploadState, action: UploadAction): UploadState {
  switch (action.type) {
    case 'campaignChosen':
      return chooseCampaign(state, action.campaign);
    case 'cameFor':
      return comeFor(state, action.campaign);
    case 'campaignCounted':
      return state.campaign?.id === action.campaignId
        ? { ...state, campaign: { ...state.campaign, numbersCount: action.numbersCount } }
        : state;
    case 'filesAdded':
      return addFiles(state, action.files);
    case 'fileShown':
      return state.entries.some(({ id }) => id === action.id) ? { ...state, currentId: action.id } : state;
    case 'fileRemoved':
      return removeFile(state, action.id);
    default:
      return withEntries(state, (entry) => (entry.id === action.id ? changeEntry(entry, action) : entry));
  }
}

/** The file at hand; undefined when there is none. */
export function currentEntry({ entries, currentId }: UploadState): FileEntry | undefined {
  return entries.find(({ id }) => id === currentId);
}

/** How the file is read by now, and what came of it last; either may be missing. */
export function shownOf(state: FileState): { opened: Opened | null; reviewed: Reviewed | null } {
  switch (state.step) {
    case 'refused':
      return { opened: null, reviewed: null };
    case 'opening':
    case 'reading':
    case 'halted':
      return { opened: state.opened, reviewed: state.before };
    default:
      return { opened: state.opened, reviewed: state.reviewed };
  }
}

/** Ready premium-rate numbers of the file, as far as it is read. */
export function premiumOf({ state }: FileEntry): number {
  return shownOf(state).reviewed?.list.result.warnings.premium.count ?? 0;
}

/** Whether the user has agreed to as many premium-rate numbers as there are. */
export function isPremiumAccepted(entry: FileEntry): boolean {
  return entry.acceptedPremium !== null && entry.acceptedPremium === premiumOf(entry);
}

function changeEntry(entry: FileEntry, action: FileAction): FileEntry {
  if (action.type === 'premiumAccepted') {
    return { ...entry, acceptedPremium: action.isAccepted ? premiumOf(entry) : null };
  }
  const state = fileReducer(entry.state, action);
  return state === entry.state ? entry : { ...entry, state };
}

function fileReducer(state: FileState, action: Exclude<FileAction, { type: 'premiumAccepted' }>): FileState {
  switch (action.type) {
    case 'settingsChanged':
      return changeSettings(state, action.change);
    case 'startedOver':
      return isOpen(state) ? open({}, keptOf(state), state.opened, false) : state;
    case 'screensChanged':
      return changeScreens(state, action.change);
    case 'wasOpened':
      return state.step === 'opening' ? finishOpening(state, action.result) : state;
    case 'progressed':
      return state.step === 'reading' ? { ...state, progress: action.progress } : state;
    case 'wasRead':
      return state.step === 'reading' ? finishReading(state, action.run) : state;
    case 'halted':
      return state.step === 'reading' ? halt(state, action.why) : state;
    case 'wentOn':
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
  return { ...kept, step: 'opening', chosen, mayRecall, opened };
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
  );
  if (isReopened || state.step === 'opening') return open(chosen, keptOf(state), state.opened, false);
  const settings = { ...state.opened.settings, ...change };
  return read({ ...state.opened, settings, chosen }, keptOf(state));
}

function changeScreens(state: FileState, change: Partial<Screens>): FileState {
  if (!isOpen(state)) return state;
  const screens = { ...state.screens, ...change };
  if (state.step === 'opening') return { ...state, screens };
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

/** Numbers of another campaign say nothing about this one: what was screened against them is read again. */
function chooseCampaign(state: UploadState, campaign: Campaign | null): UploadState {
  return withEntries({ ...state, campaign }, (entry) => {
    const asked = 'screens' in entry.state ? entry.state.screens.already : null;
    const isOther = asked !== null && asked.campaignId !== campaign?.id;
    return isOther ? { ...entry, state: changeScreens(entry.state, { already: null }) } : entry;
  });
}

/**
 * Whoever comes back finds lists, and perhaps another campaign chosen for them than the one that the address names:
 * which of the two is meant only the user knows.
 */
function comeFor(state: UploadState, campaign: Campaign): UploadState {
  const isOther = state.campaign !== null && state.campaign.id !== campaign.id;
  return chooseCampaign(state, isOther && state.entries.some(isWaiting) ? null : campaign);
}

/** The first of new files is the one at hand; what was at hand waits in the list, as it is. */
function addFiles(state: UploadState, files: readonly { id: string; file: File }[]): UploadState {
  const isBusy = currentEntry(state)?.state.step === 'starting';
  const added = files.map(
    ({ id, file }): FileEntry => ({ id, file, state: open({}, NOTHING_KEPT), acceptedPremium: null }),
  );
  const currentId = isBusy ? state.currentId : (added[0]?.id ?? state.currentId);
  return { ...state, entries: [...state.entries, ...added], currentId };
}

function removeFile(state: UploadState, id: string): UploadState {
  const at = state.entries.findIndex((entry) => entry.id === id);
  if (at === -1 || state.entries[at]?.state.step === 'starting') return state;
  const entries = state.entries.filter((entry) => entry.id !== id);
  const next = entries.slice(at).find(isWaiting) ?? entries.find(isWaiting) ?? null;
  return { ...state, entries, currentId: state.currentId === id ? (next?.id ?? null) : state.currentId };
}

/** Whether a file was not sent yet. */
export const isWaiting = ({ state }: FileEntry): boolean => state.step !== 'sent';

/** The next file that was not sent, behind the one at hand first; null when there is none. */
export function nextWaiting({ entries, currentId }: UploadState): FileEntry | null {
  const at = entries.findIndex(({ id }) => id === currentId);
  return [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))].find(isWaiting) ?? null;
}

function withEntries(state: UploadState, next: (entry: FileEntry) => FileEntry): UploadState {
  return { ...state, entries: state.entries.map(next) };
}

const NOTHING_KEPT: Kept = { screens: NO_SCREENS, before: null };

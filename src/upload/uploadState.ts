import type { Campaign } from '../sipcaller/types';
import { hasOtherColumns } from './chosenSettings';
import { fileReducer, NEW_FILE } from './fileReducer';
import { type FileStamp, stampOf } from './fileStamp';
import { type FileState, type FileStateAction, shownOf } from './fileState';
import { type Drafts, listedDrafts, NO_DRAFTS, type Refused, withDraft } from './review/corrections';

/** One of the user's files; each keeps its own state, so that one can go back and forth between them. */
export interface FileEntry {
  id: string;
  file: File;
  /** The file as it was when it was chosen. */
  stamp: FileStamp;
  state: FileState;
  /** Whether the user has agreed to call the premium-rate numbers of the reading that is in sight: of no other one. */
  acceptsPremium: boolean;
  /** The user's note or reference for its receipt. */
  note: string;
  /** What was written over its refused numbers and is not applied; see listedDraftsOf. */
  drafts: Drafts;
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
  /** What was kept of a file that a page now gone had in hand. */
  | { type: 'fileRestored'; entry: FileEntry; campaign: Campaign | null; isCurrent: boolean }
  /** The campaign, as it is by now. */
  | { type: 'campaignRead'; campaign: Campaign }
  | { type: 'fileShown'; id: string }
  | { type: 'fileRemoved'; id: string };

/** What concerns one file. */
export type FileAction =
  | FileStateAction
  | { type: 'premiumAccepted'; isAccepted: boolean }
  | { type: 'noteWritten'; note: string }
  | { type: 'draftWritten'; sample: Refused; text: string }
  | { type: 'draftsDiscarded' };

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
    case 'fileRestored':
      return restoreFile(state, action);
    case 'campaignRead':
      return state.campaign?.id === action.campaign.id ? { ...state, campaign: action.campaign } : state;
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

/** Ready premium-rate numbers of the file, as far as it is read. */
export function premiumOf({ state }: FileEntry): number {
  return shownOf(state).reviewed?.list.result.warnings.premium.count ?? 0;
}

/** The drafts of numbers that the reading in sight lists: the others nobody can see, nor apply. */
export function listedDraftsOf({ state, drafts }: FileEntry): Drafts {
  const { reviewed } = shownOf(state);
  return reviewed ? listedDrafts(drafts, reviewed.list.result.rejects) : NO_DRAFTS;
}

function changeEntry(entry: FileEntry, action: FileAction): FileEntry {
  switch (action.type) {
    case 'premiumAccepted':
      return { ...entry, acceptsPremium: action.isAccepted };
    case 'noteWritten':
      return { ...entry, note: action.note };
    case 'draftWritten':
      return { ...entry, drafts: withDraft(entry.drafts, action.sample, action.text) };
    case 'draftsDiscarded':
      return { ...entry, drafts: NO_DRAFTS };
  }
  const state = fileReducer(entry.state, action);
  return state === entry.state ? entry : withState(entry, state);
}

/** What was said of one reading is not said of another; a draft stays, unless it was written over a cell of other columns. */
function withState(entry: FileEntry, state: FileState): FileEntry {
  const [before, after] = [shownOf(entry.state).reviewed, shownOf(state).reviewed];
  if (before === after) return { ...entry, state };
  const isOther = before && after && hasOtherColumns(before.list.settings, after.list.settings);
  return { ...entry, state, acceptsPremium: false, drafts: isOther ? NO_DRAFTS : entry.drafts };
}

/** Numbers of another campaign say nothing about this one: what was screened against them is read again. */
function chooseCampaign(state: UploadState, campaign: Campaign | null): UploadState {
  return withEntries({ ...state, campaign }, (entry) => {
    const asked = 'screens' in entry.state ? entry.state.screens.already : null;
    const isOther = asked !== null && asked.campaignId !== campaign?.id;
    return isOther ? { ...entry, state: fileReducer(entry.state, DROP_ALREADY) } : entry;
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
    ({ id, file }): FileEntry => ({
      id,
      file,
      stamp: stampOf(file),
      state: NEW_FILE,
      acceptsPremium: false,
      note: '',
      drafts: NO_DRAFTS,
    }),
  );
  const currentId = isBusy ? state.currentId : (added[0]?.id ?? state.currentId);
  return { ...state, entries: [...state.entries, ...added], currentId };
}

/** Files of several campaigns on one page: as in comeFor, only the user knows which is meant. */
function restoreFile(
  state: UploadState,
  { entry, campaign, isCurrent }: Extract<PageAction, { type: 'fileRestored' }>,
): UploadState {
  const isSame = state.campaign?.id === campaign?.id;
  const isFirst = state.campaign === null && !state.entries.some(isWaiting);
  const shown = currentEntry(state);
  const staysShown = shown && (!isCurrent || shown.state.step === 'starting');
  const next = {
    ...state,
    entries: [...state.entries, entry],
    currentId: staysShown ? state.currentId : entry.id,
  };
  return chooseCampaign(next, isSame ? state.campaign : isFirst ? campaign : null);
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

const DROP_ALREADY: FileStateAction = { type: 'screensChanged', change: { already: null } };

import type { Screen } from '../phonelist/rows/screens';
import type { ListReader } from './listReader';

/** What the user wants a list to be screened against; a new wish is a new object. */
export interface Screens {
  /** The numbers of the campaign, as they are read when this is asked. */
  already: { campaignId: string; askedAt: number } | null;
  /** The numbers of an earlier import. */
  earlier: { jobId: string } | null;
}

export const NO_SCREENS: Screens = { already: null, earlier: null };

/** What the campaign's numbers were when they were read. */
export interface Checked {
  campaignId: string;
  /** Milliseconds since 1970. */
  at: number;
  numbers: number;
  /** Records besides whose number cannot be read. Left out by checks that are older than this. */
  unreadable?: number;
  /** False when the campaign moved while it was read, so that some may have been passed over. */
  isWhole: boolean;
}

export interface ScreenProgress {
  numbers: number;
  /** Null when it is not told. */
  total: number | null;
}

/** Numbers to screen against, in blocks; @returns what is to be told of them */
export type NumberBlocks<Told> = AsyncGenerator<{ numbers: string[]; total: number | null }, Told>;

/** Sees to it that the reader knows the numbers that a list is to be screened against, and no others. */
export function createScreening(reader: Pick<ListReader, 'addKnown' | 'dropKnown'>) {
  /** What of each screen the reader knows: the key it was asked under, null for nothing, undefined for a part. */
  const loaded: Record<Screen, { key: string | null | undefined; told: unknown }> = {
    already: { key: null, told: null },
    earlier: { key: null, told: null },
  };

  return {
    /**
     * @param key null for no screening
     * @param blocks opened when the reader does not know these numbers yet
     * @returns what the blocks told in the end; null for no screening
     * @throws what reading the blocks throws; AbortError when it is given up or overtaken
     * by another call: nothing more is handed over then
     */
    async ensure<Told>(
      screen: Screen,
      key: string | null,
      blocks: () => NumberBlocks<Told>,
      { signal, onProgress }: Loading,
    ): Promise<Told | null> {
      if (loaded[screen].key === key) return loaded[screen].told as Told | null;
      const own = { key: undefined, told: null };
      loaded[screen] = own;
      const mustGoOn = () => {
        signal.throwIfAborted();
        if (loaded[screen] !== own) throw new DOMException('Another screen was asked for', 'AbortError');
      };
      await reader.dropKnown(screen);
      mustGoOn();
      const told = key === null ? null : await feed(reader, screen, blocks(), { mustGoOn, onProgress });
      loaded[screen] = { key, told };
      return told;
    },
  };
}

export type Screening = ReturnType<typeof createScreening>;

interface Loading {
  signal: AbortSignal;
  onProgress: (progress: ScreenProgress) => void;
}

async function feed<Told>(
  reader: Pick<ListReader, 'addKnown'>,
  screen: Screen,
  blocks: NumberBlocks<Told>,
  { mustGoOn, onProgress }: { mustGoOn: () => void } & Pick<Loading, 'onProgress'>,
): Promise<Told> {
  let count = 0;
  onProgress({ numbers: count, total: null });
  for (;;) {
    const step = await blocks.next();
    // A block that was on its way when the reading was given up belongs to no other one.
    mustGoOn();
    if (step.done) return step.value;
    const { numbers, total } = step.value;
    await reader.addKnown(screen, numbers);
    mustGoOn();
    count += numbers.length;
    onProgress({ numbers: count, total });
  }
}

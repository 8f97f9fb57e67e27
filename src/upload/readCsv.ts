import {
  type Encoding,
  type ReadOutcome,
  type ReadProgress,
  type ReadSettings,
  ReadStop,
  type ReadWords,
  type Shape,
} from './csvTypes';
import { decodeText } from './decodeText';
import {
  countWidths,
  guessDelimiter,
  guessHeader,
  guessVarCount,
  SAMPLE_LENGTH,
  sampleRows,
  usedWidth,
} from './guessShape';
import { createRecordParser } from './parseRecords';
import { createRowSorter } from './sortRows';

type Chunks = AsyncIterable<Uint8Array>;
type Report = (progress: ReadProgress) => void;

/**
 * Reads a phone list: decodes, parses, checks each row and writes the CSV that will be sent. The same
 * bytes give the same outcome however they are cut into chunks.
 * @param open the file's bytes from its beginning; called again when all of the file speaks for another
 *   number of variable values than its first rows did
 * @param report called after each chunk
 * @throws whatever reading the bytes throws; a file that is no list is an outcome
 */
export async function readCsv(
  open: () => Chunks,
  settings: ReadSettings,
  words: ReadWords,
  report: Report,
): Promise<ReadOutcome> {
  try {
    const { likelyVarCount, outcome } = await readOnce(open(), settings, words, report);
    const isGuessed = settings.varCount === null && outcome.reading.shape.varCount !== likelyVarCount;
    if (!isGuessed) return outcome;
    return (await readOnce(open(), { ...settings, varCount: likelyVarCount }, words, report)).outcome;
  } catch (error) {
    if (error instanceof ReadStop) return { kind: 'stopped', stop: error.stop };
    throw error;
  }
}

async function readOnce(chunks: Chunks, settings: ReadSettings, words: ReadWords, report: Report) {
  let bytes = 0;
  const counted = countBytes(chunks, (size) => {
    bytes += size;
  });
  const { encoding, texts } = await decodeText(counted, settings.encoding);
  let rows: ReturnType<typeof createRows> | null = null;
  let head = '';
  for await (const text of texts) {
    if (rows) rows.push(text);
    else head += text;
    if (!rows && head.length >= SAMPLE_LENGTH) {
      rows = createRows(head, encoding, settings, words);
    }
    if (rows) report({ bytes, counts: { ...rows.sorter.counts } });
  }
  rows ??= createRows(head, encoding, settings, words);
  rows.end();
  return finish(rows.sorter);
}

function finish(sorter: ReturnType<typeof createRowSorter>) {
  const { counts } = sorter;
  if (counts.blank === counts.rows) throw new ReadStop('blank');
  if (counts.blank + counts.header === counts.rows) throw new ReadStop('header-only');
  const outcome = { kind: 'read' as const, reading: sorter.finish() };
  return { outcome, likelyVarCount: sorter.likelyVarCount() };
}

/** Begins to sort rows: settles the shape by the first text, which it takes in, and then takes the rest. */
function createRows(head: string, encoding: Encoding, settings: ReadSettings, words: ReadWords) {
  const shape = settleShape(head.slice(0, SAMPLE_LENGTH), encoding, settings);
  const parser = createRecordParser(shape.delimiter, settings.quotes);
  const sorter = createRowSorter(shape, words);
  const push = (text: string) => {
    for (const record of parser.push(text)) sorter.add(record);
  };
  push(head);
  return {
    sorter,
    push,
    end() {
      for (const record of parser.end()) sorter.add(record);
    },
  };
}

function settleShape(sample: string, encoding: Encoding, settings: ReadSettings): Shape {
  const delimiter = settings.delimiter ?? guessDelimiter(sample, settings.quotes);
  const rows = sampleRows(sample, delimiter, settings.quotes);
  const firstRowIsHeader = settings.firstRowIsHeader ?? guessHeader(rows);
  const widths = countWidths(rows.slice(firstRowIsHeader ? 1 : 0));
  const usedColumns = Math.max(0, ...rows.map(usedWidth));
  const varCount = settings.varCount ?? guessVarCount(widths, usedColumns);
  return { encoding, delimiter, firstRowIsHeader, varCount };
}

async function* countBytes(chunks: Chunks, count: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

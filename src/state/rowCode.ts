import { EngineError } from '../engine/EngineError.ts';
import { EngineClient } from '../engine/EngineClient.ts';
import { fileSource } from '../events/fileSource.ts';
import type { EnginePort } from '../engine/EnginePort.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { RowReader } from './RowReader.ts';
import { RowLostError } from '../events/RowLostError.ts';
import { joinedSource } from '../events/joinedSource.ts';
import { forgetWords, retryWords } from './wordsClient.ts';
import { type Addressed, readAddressed } from './readAddressed.ts';
import { rowDetails } from '../ingest/rows/rowDetails.ts';
import { rowTexts } from '../ingest/rows/rowTexts.ts';

/** What reads files of event rows, once the first is opened. */
export interface RowCode extends RowReader {
  readonly join: (sources: readonly EventSource[]) => EventSource;
  /** Reads what came from an address as a file of events: see {@link readAddressed}. */
  readonly readAddressed: (url: string, body: Blob, signal: AbortSignal) => Promise<Addressed>;
}

type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export function rowCode(startEngine: () => EnginePort, wait: Wait): RowCode {
  const code: RowCode = {
    join: joinedSource,
    readAddressed: (url, body, signal) => readAddressed(url, body, code, signal),
    unpack(asked, wishes) {
      const engine = new EngineClient(startEngine);
      return engine.unpack(asked, wishes).finally(() => engine.close());
    },
    async readFile(id, file, layout, wishes) {
      const engine = new EngineClient(startEngine);
      try {
        const opened = await engine.read(file, layout, wishes);
        if (opened.progress.rows === opened.progress.leftOut) {
          engine.close();
          return { opened, source: null };
        }
        const source = fileSource(
          { id, name: file.name, ...opened },
          {
            // one that a crash has cost is prepared after it
            select: (filter) =>
              engine.select(filter).catch((error: unknown) => {
                if (!isOf('crash', error)) throw error;
                return engine.select(filter);
              }),
            find: (q, signal) =>
              engine.find(file, layout, q, signal).catch((error: unknown) => {
                throw isOf('unreadable', error)
                  ? new RowLostError('unreadable', error.message)
                  : error;
              }),
            hasEnded: () => engine.hasEnded,
            again: () => retryWords(source.about.edition),
            words: (row) => wordsOf(file, opened.rowOffsets, layout, row),
            said: (rows, signal) => textsOf(file, opened.rowOffsets, layout, rows, signal),
            wait,
            end: () => {
              engine.close();
              forgetWords(source.about.edition);
            },
          },
        );
        return { opened, source };
      } catch (error) {
        engine.close();
        throw error;
      }
    },
  };
  return code;
}

function isOf(why: EngineError['why'], error: unknown): error is EngineError {
  return error instanceof EngineError && error.why === why;
}

async function wordsOf(...row: Parameters<typeof rowDetails>) {
  const read = await rowDetails(...row);
  if (read.type === 'lost')
    throw new RowLostError(read.issue.code, read.issue.found || read.issue.code);
  return read;
}

async function textsOf(...rows: Parameters<typeof rowTexts>) {
  const read = await rowTexts(...rows);
  if ('lost' in read) throw new RowLostError(read.lost, read.found || read.lost);
  return read;
}

import { EngineClient, type ReadWishes } from '../engine/EngineClient.ts';
import { type FileSource, fileSource } from '../events/fileSource.ts';
import type { EnginePort } from '../engine/EnginePort.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { RowFormatId } from '../ingest/rows/formats/RowFormat.ts';
import { joinedSource } from '../events/joinedSource.ts';
import { forgetWords } from './wordsClient.ts';
import { rowDetails } from '../ingest/rows/rowDetails.ts';

/** What reads files of event rows, once the first is opened. */
export interface RowCode {
  readonly join: (sources: readonly EventSource[]) => EventSource;
  /** The source is null for a file without a good row. Fails with an `EngineError`. */
  readonly readFile: (
    id: string,
    file: File,
    format: RowFormatId,
    wishes: ReadWishes,
  ) => Promise<{ readonly opened: OpenedTable; readonly source: FileSource | null }>;
}

/** A row that its file no longer gives, and what the browser says of that. */
class RowLostError extends Error {
  override readonly name = 'RowLostError';
}

type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export function rowCode(startEngine: () => EnginePort, wait: Wait): RowCode {
  return {
    join: joinedSource,
    async readFile(id, file, format, wishes) {
      const engine = new EngineClient(startEngine);
      try {
        const opened = await engine.read(file, format, wishes);
        if (opened.progress.rows === opened.progress.leftOut) {
          engine.close();
          return { opened, source: null };
        }
        const source = fileSource(
          { id, name: file.name, ...opened },
          {
            select: (filter) => engine.select(filter),
            find: (q, signal) => engine.find(file, format, q, signal),
            words: (row) => wordsOf(file, opened.rowOffsets, format, row),
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
}

async function wordsOf(...row: Parameters<typeof rowDetails>) {
  const read = await rowDetails(...row);
  if (read.type === 'lost') throw new RowLostError(read.issue.found || read.issue.code);
  return read;
}

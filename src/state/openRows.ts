import { closeRows } from './closeRows.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { RowFormatId } from '../ingest/rows/formats/RowFormat.ts';
import type { RowsProgress } from '../ingest/rows/readRows.ts';
import { openedRows } from './openedRows.ts';
import { searchRows } from './searchRows.ts';

interface OpenWishes {
  readonly onProgress?: (progress: RowsProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Opens a file of event rows in place of the events of a data set, if it holds any; states and ties
 * stay. Gives what was read and what was left out. Fails with an `EngineError`; what was open
 * before stays open then.
 */
export async function openRows(
  dataset: Dataset,
  file: File,
  format: RowFormatId,
  wishes: OpenWishes = {},
): Promise<OpenedTable> {
  const { EngineClient, rowStoreOf, withRows, workerPort } = await loadRowCode();
  const engine = new EngineClient(workerPort);
  try {
    const opened = await engine.read(file, format, wishes);
    if (opened.table.count === 0) engine.close();
    else {
      closeRows();
      const store = rowStoreOf(opened.table, opened.parties, opened.days);
      openedRows.setState({
        opened: {
          file,
          format,
          rowOffsets: opened.rowOffsets,
          dataset: withRows(dataset, file.name, store),
          engine,
          stopSearch: searchRows(),
        },
      });
    }
    return opened;
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** What the first file of rows needs, and nothing before. */
async function loadRowCode() {
  const [client, port, store, rows] = await Promise.all([
    import('../engine/EngineClient.ts'),
    import('../engine/workerPort.ts'),
    import('../dataset/rowStoreOf.ts'),
    import('../dataset/withRows.ts'),
  ]);
  return { ...client, ...port, ...store, ...rows };
}

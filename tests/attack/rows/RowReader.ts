import { type FileSource, fileSource } from '../../../src/events/fileSource.ts';
import type { RowPlan } from '../../../src/ingest/rows/planRows.ts';
import { type RowsRead, readRows } from '../../../src/ingest/rows/readRows.ts';
import type { RowIssueCode } from '../../../src/model/RowIssue.ts';
import type { EventTable } from '../../../src/columns/EventTable.ts';
import { KIND_TOPICS } from '../../../src/model/kindOf.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { Parties } from '../../../src/ingest/rows/Parties.ts';
import type { RowFile } from './mutateFile.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { RowStream } from '../../../src/ingest/rows/RowStream.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { dayCounts } from '../../../src/columns/DayCounts.ts';
import { findRows } from '../../../src/ingest/rows/findRows.ts';
import { planFile } from '../../../src/ingest/rows/planFile.ts';
import { rowTexts } from '../../../src/ingest/rows/rowTexts.ts';
import { rowDetails } from '../../../src/ingest/rows/rowDetails.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';
import { sniffRows } from '../../../src/ingest/rows/sniffRows.ts';
import { streamOf } from '../../unit/ingest/rows/streamOf.ts';
import { wordTest } from '../../../src/query/search/wordTest.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

/** What a file of rows goes through: the parts that promises are about. */
export interface RowReader {
  readonly sniff: typeof sniffRows;
  readonly read: (file: RowFile, format: RowFormatId) => Promise<RowsRead>;
  /** The first days of the good rows, read from pieces of any length. */
  readonly pieces: (file: RowFile, format: RowFormatId) => readonly number[];
  readonly details: typeof rowDetails;
  readonly find: typeof findRows;
  /** Its events, of which there is one, as a source. */
  readonly open: (
    blob: Blob,
    read: RowsRead,
    index: (table: EventTable) => EventTable,
  ) => FileSource;
}

/** All bytes of a head are waited for: to cut them smaller costs time alone. */
const LEAST_CHUNK = 1000;

/** A row that is not whole is looked at anew with each piece. */
const MOST_PIECES = 500;

/** As the app has it. */
export const rowReader: RowReader = {
  sniff: sniffRows,
  read: ({ bytes, chunks }, format) =>
    readRows(
      streamOf(
        bytes,
        chunks.map((size) => Math.max(size, LEAST_CHUNK)),
      ),
      layoutIn(format),
    ),
  pieces,
  details: rowDetails,
  find: findRows,
  open,
};

/** Where the columns of a format stand in a file, or why they do not. */
export function planOf(bytes: Uint8Array, format: RowFormatId): RowPlan | RowIssueCode {
  return planFile(bytes, layoutIn(format));
}

function pieces({ bytes, chunks }: RowFile, format: RowFormatId): readonly number[] {
  const plan = planOf(bytes, format);
  if (typeof plan === 'string') return [];
  const days: number[] = [];
  const take = ({ startDay }: { startDay: number }) => days.push(startDay);
  const rows = new RowStream(plan, new Parties(), { take, fault: () => {} });
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(chunks[turn % chunks.length] ?? 1, Math.ceil(bytes.length / MOST_PIECES));
    rows.push(bytes.subarray(at, at + size));
    at += size;
  }
  rows.end();
  return days;
}

function open(
  blob: Blob,
  { raw, parties, rowOffsets, layout }: RowsRead,
  index: (table: EventTable) => EventTable,
): FileSource {
  const sizes = { parties: parties.length, topics: KIND_TOPICS, tones: TONES.length };
  const table = index(buildTable(raw, sizes));
  const days = dayCounts(table, NO_FILTER);
  return fileSource(
    { id: 'file', name: 'file', table, parties, days },
    {
      select: (filter) => Promise.resolve(selectEvents(table, filter)),
      find: (q, signal) => findRows(blob, layout, wordTest(q), signal),
      words: async (row) => {
        const words = await rowDetails(blob, rowOffsets, layout, row);
        if (words.type === 'lost') throw new Error(words.issue.code);
        return words;
      },
      said: async (rows, signal) => {
        const said = await rowTexts(blob, rowOffsets, layout, rows, signal);
        if ('lost' in said) throw new Error(said.lost);
        return said;
      },
      hasEnded: () => false,
      again: () => {},
      wait: () => Promise.resolve(),
      end: () => {},
    },
  );
}

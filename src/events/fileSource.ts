import { RowLookups, type RowWork } from './table/RowLookups.ts';
import type { Day } from '../model/Day.ts';
import type { DayCounts } from '../columns/DayCounts.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventSource } from './EventSource.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Party } from '../model/Party.ts';
import { TableSource } from './table/TableSource.ts';
import { openingOf } from './openingOf.ts';
import { nextEdition } from './nextEdition.ts';
import { rowStore } from './table/rowStore.ts';

/** The rows of a reader's own file, as the engine read them. */
export interface FileRows {
  /** Begins the ids of its events; no other open file has it. */
  readonly id: string;
  readonly name: string;
  readonly table: EventTable;
  readonly parties: readonly Party[];
  readonly days: DayCounts;
}

export interface FileSource extends EventSource {
  /** Ends what is looked for in the file. */
  close(): void;
}

/**
 * The rows of a file: their columns in memory, their words in the file. It speaks for the days from
 * the first row's to the last one's, and opens where its events are.
 */
export function fileSource(rows: FileRows, work: RowWork): FileSource {
  const { id, name, table, parties, days } = rows;
  const about = {
    id,
    name,
    kind: 'file',
    span: daysOf(table),
    opening: openingOf(table),
    total: table.count,
    edition: nextEdition(),
  } as const;
  const lookups = new RowLookups(id, table, work);
  const source = new TableSource(about, rowStore(id, table, parties, days), lookups);
  return Object.assign(source, { close: () => lookups.close() });
}

function daysOf({ firstDay, dayStarts, lasting }: EventTable): DaySpan {
  const lastBegun = firstDay + Math.max(0, dayStarts.length - 2);
  const endDay = lasting.endDays.reduce((last, day) => Math.max(last, day), lastBegun);
  return { startDay: firstDay as Day, endDay: endDay as Day };
}

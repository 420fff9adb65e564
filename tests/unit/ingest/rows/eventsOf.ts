import type { RowsRead } from '../../../../src/ingest/rows/readRows.ts';
import { type Day, isoOf } from '../../../../src/model/Day.ts';
import { toneOfKind, topicOfKind } from '../../../../src/model/kindOf.ts';

/** What has been read, event by event, in the words of the domain. */
export function eventsOf({ raw, parties }: RowsRead) {
  return Array.from({ length: raw.count }, (_, row) => ({
    from: isoOf(raw.startDay[row] as Day),
    to: isoOf((raw.endDay ?? raw.startDay)[row] as Day),
    place: raw.x[row] === 0 && raw.y[row] === 0 ? null : [raw.x[row], raw.y[row]],
    ...parties[raw.party[row]!]!,
    topic: topicOfKind(raw.kind[row]!),
    tone: toneOfKind(raw.kind[row]!),
  }));
}

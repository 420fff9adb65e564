import type { RawEvents, TableSizes } from './RawEvents.ts';

const mostTopics = 31;
const mostKinds = 256;
const mostParties = 65_536;
/** Some ten thousand years: each day costs four bytes. */
const mostDays = 3_700_000;

/** The first and the last day on which something begins; (0, -1) for no events. */
export interface DayBounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly isSorted: boolean;
}

/** Throws a RangeError that names the row and the value where the columns do not fit together. */
export function checkRaw(raw: RawEvents, sizes: TableSizes): DayBounds {
  checkSizes(sizes);
  checkLengths(raw);
  checkIds('party', raw.party, sizes.parties);
  checkIds('kind', raw.kind, sizes.topics * sizes.tones);
  if (raw.endDay) checkEnds(raw.startDay, raw.endDay);
  return dayBounds(raw.startDay);
}

function checkSizes({ parties, topics, tones }: TableSizes): void {
  refuse(!isWithin(parties, 0, mostParties), `A table holds up to 65,536 parties, not ${parties}.`);
  refuse(!isWithin(topics, 1, mostTopics), `A table holds 1 to 31 topics, not ${topics}.`);
  refuse(
    !isWithin(tones, 1, mostTopics) || topics * tones > mostKinds,
    `A table holds up to 31 tones and 256 kinds, not ${tones} tones of ${topics} topics.`,
  );
}

function checkLengths({ count, endDay, vague, ...columns }: RawEvents): void {
  refuse(!isWithin(count, 0, 2 ** 31 - 1), `A table cannot hold ${count} events.`);
  const given = { ...columns, ...(endDay && { endDay }), ...(vague && { vague }) };
  for (const [name, { length }] of Object.entries(given)) {
    refuse(length !== count, `The column "${name}" has ${length} rows, but there are ${count}.`);
  }
}

function checkIds(name: string, column: Uint16Array | Uint8Array, size: number): void {
  for (let row = 0; row < column.length; row++) {
    if (column[row]! < size) continue;
    refuse(true, `Row ${row} has the ${name} ${column[row]}, but there are only ${size}.`);
  }
}

function checkEnds(startDay: Int32Array, endDay: Int32Array): void {
  for (let row = 0; row < endDay.length; row++) {
    if (endDay[row]! >= startDay[row]!) continue;
    refuse(true, `Row ${row} ends on day ${endDay[row]}, before it begins on ${startDay[row]}.`);
  }
}

function dayBounds(startDay: Int32Array): DayBounds {
  if (startDay.length === 0) return { firstDay: 0, lastDay: -1, isSorted: true };
  let firstDay = startDay[0]!;
  let lastDay = firstDay;
  let isSorted = true;
  let before = firstDay;
  for (const day of startDay) {
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    if (day < before) isSorted = false;
    before = day;
  }
  const days = lastDay - firstDay + 1;
  refuse(days > mostDays, `The events span ${days} days, more than ${mostDays}.`);
  return { firstDay, lastDay, isSorted };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function refuse(isBad: boolean, sentence: string): void {
  if (isBad) throw new RangeError(sentence);
}

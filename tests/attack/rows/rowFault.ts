import { ROW_ISSUES, type RowIssueCode } from '../../../src/model/RowIssue.ts';
import { type Day, isoOf } from '../../../src/model/Day.ts';
import type { Fault } from '../Attack.ts';
import type { FileSource } from '../../../src/events/fileSource.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import type { RowDetails } from '../../../src/ingest/rows/rowDetails.ts';
import type { RowFile } from './mutateFile.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { type RowReader, planOf } from './RowReader.ts';
import type { RowsRead } from '../../../src/ingest/rows/readRows.ts';
import { textsOf } from '../../../src/model/LocalText.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { MemoryBlob } from './MemoryBlob.ts';
import { indexTable } from '../../../src/columns/indexTable.ts';
import { isDeepStrictEqual } from 'node:util';
import { lineCounts } from './lineCounts.ts';
import { mayRefuse } from './mayRefuse.ts';
import { openHead } from '../../../src/ingest/rows/planFile.ts';
import type { RowPlan } from '../../../src/ingest/rows/planRows.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

interface Opened {
  readonly file: RowFile;
  readonly format: RowFormatId;
  readonly blob: Blob;
  readonly read: RowsRead;
  readonly reader: RowReader;
}

type Found = object | string | number | null;

/** What is promised of every file of rows, in this order; what breaks it is null where nothing does. */
const PROMISES: readonly {
  readonly promise: string;
  readonly broken: (opened: Opened) => Found | Promise<Found>;
}[] = [
  { promise: 'a file is refused for a reason that fits', broken: unfitReason },
  { promise: 'each line is read, left out, or within a row', broken: unaccounted },
  { promise: 'each row that is left out has an issue', broken: unsaid },
  { promise: 'it reads the same in pieces of any length', broken: cutDifferently },
  { promise: 'its events are possible, and counted alike with an index and without', broken: odd },
  {
    promise: 'the words of each row can be had again, and are those that are searched',
    broken: lost,
  },
];

/** The first promise that a file breaks on its way through a reader; null where it breaks none. */
export async function rowFault(
  file: RowFile,
  reader: RowReader,
): Promise<{ readonly fault: Fault | null; readonly events: number }> {
  const sniffed = reader.sniff(file.bytes);
  const format = typeof sniffed === 'string' ? sniffed : file.format;
  const read = await reader.read(file, format);
  const events = read.raw.count;
  const opened = { file, format, blob: new MemoryBlob(file.bytes), read, reader };
  for (const { promise, broken } of PROMISES) {
    const found = await broken(opened);
    if (found !== null) return { fault: { promise, found: JSON.stringify(found) }, events };
  }
  return { fault: null, events };
}

function isRefused({ read: { issues, raw } }: Opened): boolean {
  return (
    raw.count === 0 && issues.some(({ code, row }) => row === null && ROW_ISSUES[code] === 'error')
  );
}

function unfitReason(opened: Opened): Found {
  const { read, file, format } = opened;
  if (read.raw.count === 0 && read.issues.length === 0) return 'no event, and no word of it';
  if (!isRefused(opened)) return null;
  const reasons = read.issues
    .map(({ code }) => code)
    .filter((code) => ROW_ISSUES[code] === 'error');
  return reasons.some((code) => mayRefuse(code, file.bytes, format)) ? null : reasons;
}

function unaccounted(opened: Opened): Found {
  const { file, format, read } = opened;
  const plan = planOf(file.bytes, format);
  if (typeof plan === 'string') return null;
  const { rows, leftOut, linesInside, bytes } = read.progress;
  const lines = lineCounts(file.bytes);
  const told = rows + linesInside + linesOfHead(file.bytes, plan);
  const isWhole = rows === read.raw.count + leftOut && bytes === file.bytes.length;
  return isWhole && lines.includes(told) ? null : { lines, told, ...read.progress };
}

/** Names, and what stands before them. */
function linesOfHead(bytes: Uint8Array, { rowsFrom }: RowPlan): number {
  const head = openHead(bytes);
  return typeof head === 'string' ? 0 : head.before + Number(rowsFrom > head.offset);
}

function unsaid({ read: { counts, issues, progress }, file: { bytes } }: Opened): Found {
  const ofRows = Object.entries(counts).filter(([code]) =>
    issues.some((issue) => issue.code === code && issue.row !== null),
  );
  const errors = ofRows.filter(([code]) => ROW_ISSUES[code as RowIssueCode] === 'error');
  const said = errors.reduce((sum, [, count]) => sum + count, 0);
  const strange = issues.filter(
    ({ row, found }) => (row !== null && !(row > 0 && row <= bytes.length)) || found.length > 81,
  );
  return said === progress.leftOut && strange.length === 0 ? null : { said, progress, strange };
}

function cutDifferently({ reader, file, format, read }: Opened): Found {
  const inPieces = reader.pieces(file, format);
  const whole = [...read.raw.startDay];
  return isDeepStrictEqual(inPieces, whole) ? null : { inPieces, whole };
}

async function odd({ reader, blob, read, file }: Opened): Promise<Found> {
  if (read.raw.count === 0) return null;
  const plain = reader.open(blob, read, (table) => table);
  const found = await oddIn(plain, read.raw.count);
  plain.close();
  if (found !== null || !file.isIndexed) return found;
  const indexed = reader.open(blob, read, indexTable);
  const counted = [countsOf(plain), countsOf(indexed)];
  return isDeepStrictEqual(counted[0], counted[1]) ? null : counted;
}

function countsOf(source: FileSource): object {
  const { total, byTopic, byTone, eventsOf } = source.frame(everything(source), null).now;
  return { total, byTopic, byTone, eventsOf: Object.fromEntries(eventsOf) };
}

async function oddIn(source: FileSource, count: number): Promise<Found> {
  const all = everything(source);
  const keys = source.page(all, 'oldest', 0, count);
  const events = keys.map((key) => source.event(key));
  const impossible = events.filter((event) => !isPossible(event));
  if (impossible.length > 0) return impossible;
  const ids = new Set(events.map(({ id }) => id));
  const total = source.frame(all, null).now.total;
  if (ids.size !== count || total !== count) return { ids: ids.size, total, count };
  const last = events.at(-1)?.id ?? '';
  const words = await source.words(last);
  const word = /(?<![\p{L}\p{N}\p{M}])\p{L}{3,40}/u.exec(words?.title.pt ?? '')?.[0];
  if (word === undefined) return null;
  const found = source.find(word);
  const hits = found.standing === 'exact' ? found.now : await found.exact();
  return hits.some((key) => source.event(key).id === last) ? null : { word, last, hits };
}

function isPossible({ span: { startDay, endDay }, place, actors, pairs }: GeoEvent): boolean {
  const isOnGlobe = place === null || (Math.abs(place.lat) <= 90.1 && Math.abs(place.lng) <= 180.1);
  const areStates = actors.every((actor) => /^[A-Z]{3}$/.test(actor));
  return startDay <= endDay && isOnGlobe && areStates && pairs.length <= actors.length ** 2;
}

async function lost({ reader, blob, format, read }: Opened): Promise<Found> {
  const { raw, rowOffsets } = read;
  const searched: string[] = [];
  const passed = await reader.find(blob, layoutIn(format), (words) => searched.push(words) > 0);
  if (passed.length !== raw.count || passed.some((row, i) => row !== i))
    return { found: [...passed], events: raw.count };
  for (let row = 0; row < raw.count; row++) {
    const details = await reader.details(blob, rowOffsets, layoutIn(format), row);
    if (details.type === 'lost') return { row, ...details };
    if (!isSafe(details)) return { row, details };
    const said = spaced(searched[row] ?? '');
    const { title, text, placeName, actors, cameo } = details;
    const day = isoOf(raw.startDay[row] as Day);
    const facts = spaced([text, placeName, ...actors, cameo ?? '', day].join(' '));
    // before the facts stands what the title is made of, but for words that all rows have in common
    const own = said.slice(0, -facts.length).toLowerCase().split(' ');
    const called = spaced(title.en).toLowerCase();
    if (!said.endsWith(facts) || !own.every((word) => called.includes(word)))
      return { row, title, facts, said };
  }
  return null;
}

/** All of it texts, an address that is one of the web, and a precision that is none of an object's own words. */
function isSafe({ url, precision, fields, title, text, placeName, source }: RowDetails): boolean {
  const texts = [
    url,
    ...textsOf(title),
    text,
    placeName,
    source,
    ...fields.flatMap((field) => Object.values(field)),
  ];
  const isWeb = url === '' || /^https?:\/\//.test(url);
  const isScale = precision === null || (precision >= 1 && precision <= 7);
  return isWeb && isScale && texts.every((one) => typeof one === 'string');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

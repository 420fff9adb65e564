import type { RawEvents } from '../../columns/RawEvents.ts';
import type { Party } from '../../model/Party.ts';
import type { RowIssue, RowIssueCode } from '../../model/RowIssue.ts';
import { PLANE_UNITS } from '../../model/planeUnits.ts';
import { HORIZON_RADIUS } from '../../model/laea.ts';
import type { Cells } from './bytes/RowScanner.ts';
import { textAt } from './bytes/textAt.ts';
import { chunksOf } from './chunksOf.ts';
import { EventBlocks, type EventSlot } from './EventBlocks.ts';
import type { RowLayout } from './RowLayout.ts';
import { type IssueCounts, IssueLog, type WordCount } from './IssueLog.ts';
import { planFile } from './planFile.ts';
import { Parties } from './Parties.ts';
import { type FilePart, issueInPart } from './FilePart.ts';
import { type RowPlan, tellsPlace } from './planRows.ts';
import { holdsHead } from './readHead.ts';
import { RowStream } from './RowStream.ts';

export interface RowsProgress {
  /** Bytes read so far. */
  readonly bytes: number;
  /** Rows read so far, and how many of them were left out. */
  readonly rows: number;
  readonly leftOut: number;
  /** Lines that stand within quoted cells: what is not blank in the file is a row, one of these, its names or before them. */
  readonly linesInside: number;
}

/** Where the good rows of a file lie. */
interface RowPlaces {
  /** Rows without a place: no map shows them. */
  readonly unlocated: number;
  /** Rows whose place lies beyond the hemisphere that the map shows. */
  readonly beyond: number;
}

interface ReadOptions {
  /** Called about every megabyte, and at the end. */
  readonly onProgress?: (progress: RowsProgress) => void;
  /** Ends the reading: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The files that the stream was put together of; issues then name them, and count their rows. */
  readonly parts?: readonly FilePart[];
  /** How many issues of each code are kept; all are counted. */
  readonly keptIssues?: number;
}

/** What a file of event rows holds. All of it can be posted to another thread. */
export interface RowsRead {
  readonly layout: RowLayout;
  readonly raw: RawEvents;
  /** Who takes part, by the ids in `raw.party`. */
  readonly parties: readonly Party[];
  /** Where rows 0, 64, 128 … of `raw` begin in the file, in bytes. */
  readonly rowOffsets: Float64Array<ArrayBuffer>;
  readonly progress: RowsProgress;
  readonly places: RowPlaces;
  readonly issues: readonly RowIssue[];
  readonly counts: IssueCounts;
  /** Of issues that are told by word, how often each text was found. */
  readonly words: readonly WordCount[];
}

const BYTES_PER_REPORT = 1 << 20;
const KEPT_ISSUES = 1000;

/** More rows of several lines, and more of all rows, are no slip. */
const FEW_TALL = 2;
const SHARE_TALL = 0.02;

/**
 * Reads a file of event rows from its bytes. Never throws for a bad file: a row that cannot be read
 * is an issue, and so is a stream that fails on the way. Rows stand in the order of the file.
 * Memory: 11 bytes an event, 15 once one lasts, and once more a column at a time at the end.
 */
export async function readRows(
  stream: ReadableStream<Uint8Array>,
  layout: RowLayout,
  { onProgress, signal, parts = [], keptIssues = KEPT_ISSUES }: ReadOptions = {},
): Promise<RowsRead> {
  const log = new IssueLog(keptIssues);
  const parties = new Parties();
  const blocks = new EventBlocks(layout.today ?? Infinity);
  let rows: RowStream | null = null;
  let bytes = 0;
  let reported = 0;
  const progress = () => ({
    bytes,
    rows: rows?.rows ?? 0,
    leftOut: log.leftOut,
    linesInside: rows?.linesInside ?? 0,
  });

  const failed = (error: unknown) => log.add('unreadable', null, '', () => String(error));
  for await (const chunk of chunksOf(stream, holdsHead, failed, signal)) {
    bytes += chunk.length;
    if (rows === null) {
      const plan = planFile(chunk, layout);
      if (typeof plan === 'string') {
        log.add(plan, null);
        break;
      }
      tellAlone(plan, log);
      const counted = plan.dates.numbers;
      if (counted !== null) log.add('number-days', null, plan.titles[plan.day], () => counted);
      if (!tellsPlace(plan)) log.add('no-place-column', null);
      rows = streamInto(plan, parties, blocks, log, parts);
    }
    rows.push(chunk);
    if (bytes - reported < BYTES_PER_REPORT) continue;
    reported = bytes;
    onProgress?.(progress());
  }
  rows?.end();
  // a root code alone is doubtful only among codes that lost their zeros
  if (log.counts['lost-zeros'] === undefined) log.forget('doubtful-code');
  // texts of several lines are the way of some files
  if (rows && rows.tallRows > Math.max(FEW_TALL, rows.rows * SHARE_TALL)) log.forget('tall-cell');
  if (parties.folded > 0) log.add('folded-party', null, '', () => String(parties.folded));
  if (blocks.count === 0 && log.kept.length === 0)
    log.add(bytes > 0 ? 'no-row' : 'empty-file', null);
  onProgress?.(progress());
  const { raw, rowOffsets } = blocks.join();
  return {
    layout,
    raw,
    parties: parties.list,
    rowOffsets,
    progress: progress(),
    places: placesOf(raw),
    issues: log.kept.map((issue) => issueInPart(issue, parts, rows?.placeRows ?? [])),
    counts: log.counts,
    words: log.words,
  };
}

function placesOf({ count, x, y }: RawEvents): RowPlaces {
  let unlocated = 0;
  let beyond = 0;
  for (let i = 0; i < count; i++) {
    // the corner stands for no place
    if (x[i] === 0 && y[i] === 0) {
      unlocated++;
      continue;
    }
    const east = (x[i]! + 0.5) / PLANE_UNITS - 0.5;
    const south = (y[i]! + 0.5) / PLANE_UNITS - 0.5;
    if (east * east + south * south > HORIZON_RADIUS * HORIZON_RADIUS) beyond++;
  }
  return { unlocated, beyond };
}

/** What the columns by which rows get their kind say of a file, where better ones are missing. */
function tellAlone({ format, kinds, titles }: RowPlan, log: IssueLog): void {
  const first = kinds.findIndex((column) => column >= 0);
  const code = format.kinds[first]?.alone;
  if (code !== undefined) log.add(code, null, titles[kinds[first]!]);
}

function streamInto(
  plan: RowPlan,
  parties: Parties,
  blocks: EventBlocks,
  log: IssueLog,
  parts: readonly FilePart[],
): RowStream {
  const sink = {
    take: (event: EventSlot, offset: number) => blocks.add(event, offset),
    fault: (code: RowIssueCode, row: number, column: number, cells: Cells) =>
      log.add(code, row, plan.titles[column], () => textAt(cells, column)),
  };
  const places = parts.map(({ offset }) => offset);
  return new RowStream(plan, parties, sink, 0, places);
}

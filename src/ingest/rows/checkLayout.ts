import type { RowIssue, RowIssueCode } from '../../model/RowIssue.ts';
import type { Iso3 } from '../../model/Country.ts';
import { encodingOf } from '../kinds/Encoding.ts';
import type { RowLayout } from './RowLayout.ts';
import type { IssueCounts } from './IssueLog.ts';
import { readRows } from './readRows.ts';

/** In days since 1970. */
interface DaySpanSeen {
  readonly first: number;
  readonly last: number;
}

/** What a layout makes of the first rows of a file, or of all of them. */
export interface LayoutCheck {
  /** Whether all rows of the file were looked at. */
  readonly isWhole: boolean;
  readonly rows: number;
  /** Rows that are events so. */
  readonly events: number;
  /** Rows whose days can be read. */
  readonly dated: number;
  /** Events with a place. */
  readonly placed: number;
  /** States that take part, each once. */
  readonly states: readonly Iso3[];
  /** First day of the first event and of the last one; null without events. */
  readonly span: DaySpanSeen | null;
  readonly counts: IssueCounts;
  /** The first few of each code. */
  readonly issues: readonly RowIssue[];
}

/** A file of so many bytes is looked at as a whole, of a larger one its beginning. */
const SAMPLE_BYTES = 1 << 19;

const KEPT_ISSUES = 3;

/** What a row cannot have been read past; in such a row the days were not looked at. */
const NOT_CUT: readonly RowIssueCode[] = [
  'short-row',
  'wide-row',
  'long-row',
  'open-quote',
  'stray-quote',
];
const NOT_DATED: readonly RowIssueCode[] = ['bad-day', 'open-order', 'other-order'];

/** Reads the beginning of a file as a layout has it. Rejects as {@link readRows} does. */
export async function checkLayout(
  file: Blob,
  layout: RowLayout,
  signal?: AbortSignal,
): Promise<LayoutCheck> {
  const isWhole = file.size <= SAMPLE_BYTES;
  const sample = isWhole ? file : await wholeRows(file.slice(0, SAMPLE_BYTES));
  const read = await readRows(sample.stream(), layout, {
    keptIssues: KEPT_ISSUES,
    ...(signal && { signal }),
  });
  const { raw, counts, progress, parties, issues } = read;
  const sum = (codes: readonly RowIssueCode[]) =>
    codes.reduce((all, code) => all + (counts[code] ?? 0), 0);
  return {
    isWhole,
    rows: progress.rows,
    events: raw.count,
    dated: progress.rows - sum(NOT_CUT) - sum(NOT_DATED),
    placed: raw.x.filter((x, i) => x > 0 || raw.y[i]! > 0).length,
    states: [...new Set(parties.flatMap(({ actors }) => actors))].toSorted(),
    span: spanOf(raw.startDay),
    counts,
    issues,
  };
}

/** As UTF-8, and without the row at the end that is cut off. */
async function wholeRows(beginning: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await beginning.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return new Blob([end < 0 ? text : text.slice(0, end + 1)]);
}

function spanOf(days: Int32Array): DaySpanSeen | null {
  if (days.length === 0) return null;
  let [first, last] = [days[0]!, days[0]!];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return { first, last };
}

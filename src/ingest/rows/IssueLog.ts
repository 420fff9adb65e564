import { ROW_ISSUES, type RowIssue, type RowIssueCode } from '../../model/RowIssue.ts';

const LONGEST_FOUND = 80;

/** How often each kind of issue was found. */
export type IssueCounts = Readonly<Partial<Record<RowIssueCode, number>>>;

/** How often one text was found in one column, for issues that are told by word. */
export interface WordCount {
  readonly code: RowIssueCode;
  readonly column: string;
  readonly found: string;
  readonly count: number;
}

/** Issues of which each text is counted; the same one stands in many rows. */
const BY_WORD: ReadonlySet<RowIssueCode> = new Set([
  'unknown-state',
  'unknown-word',
  'no-pair',
  'beyond-ties',
  'unknown-status',
]);
/** So many different texts are counted. */
const MOST_WORDS = 1000;

/** Issues as they are found: all are counted, the first of each code are kept. */
export class IssueLog {
  kept: RowIssue[] = [];
  readonly counts: Partial<Record<RowIssueCode, number>> = {};
  /** Rows that were left out. */
  leftOut = 0;
  readonly #most: number;
  readonly #words = new Map<string, { -readonly [K in keyof WordCount]: WordCount[K] }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** `found` is asked for only when the issue is kept. */
  add(code: RowIssueCode, row: number | null, column = '', found: () => string = () => ''): void {
    const count = (this.counts[code] ?? 0) + 1;
    this.counts[code] = count;
    if (row !== null && ROW_ISSUES[code] === 'error') this.leftOut++;
    const isByWord = BY_WORD.has(code);
    if (count > this.#most && !isByWord) return;
    const text = clip(found());
    if (count <= this.#most) this.kept.push({ code, row, column, found: text });
    if (isByWord) this.#countWord(code, column, text);
  }

  /** Takes back warnings that have turned out to be none. */
  forget(code: RowIssueCode): void {
    delete this.counts[code];
    this.kept = this.kept.filter((issue) => issue.code !== code);
  }

  /** Of issues that are told by word, how often each text was found: the most frequent first. */
  get words(): readonly WordCount[] {
    return [...this.#words.values()].toSorted((a, b) => b.count - a.count);
  }

  #countWord(code: RowIssueCode, column: string, found: string): void {
    const key = JSON.stringify([code, column, found]);
    const word = this.#words.get(key);
    if (word) word.count++;
    else if (this.#words.size < MOST_WORDS) this.#words.set(key, { code, column, found, count: 1 });
  }
}

function clip(whole: string): string {
  const text = whole.trim();
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

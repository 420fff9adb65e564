import { ROW_ISSUES, type RowIssue, type RowIssueCode } from '../../model/RowIssue.ts';

const LONGEST_FOUND = 80;

/** How often each kind of issue was found. */
export type IssueCounts = Readonly<Partial<Record<RowIssueCode, number>>>;

/** Issues as they are found: all are counted, the first of each code are kept. */
export class IssueLog {
  readonly kept: RowIssue[] = [];
  readonly counts: Partial<Record<RowIssueCode, number>> = {};
  /** Rows that were left out. */
  leftOut = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** `found` is asked for only when the issue is kept. */
  add(code: RowIssueCode, row: number | null, column = '', found: () => string = () => ''): void {
    const count = (this.counts[code] ?? 0) + 1;
    this.counts[code] = count;
    if (row !== null && ROW_ISSUES[code] === 'error') this.leftOut++;
    if (count <= this.#most) this.kept.push({ code, row, column, found: clip(found()) });
  }
}

function clip(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

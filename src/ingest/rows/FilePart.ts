import type { RowIssue } from '../../model/RowIssue.ts';

/** One of several files that are read as one. */
export interface FilePart {
  readonly name: string;
  /** Where it begins in the whole, in bytes. */
  readonly offset: number;
  /** So many of its first rows, those of its names, are not in the whole. */
  readonly dropped: number;
}

/** An issue by the file that it is in, and the row there. `firstRows`: the row that each part begins with. */
export function issueInPart(
  issue: RowIssue,
  parts: readonly FilePart[],
  firstRows: readonly number[],
): RowIssue {
  const { row } = issue;
  if (row === null || parts.length === 0) return issue;
  const at = firstRows.findLastIndex((first) => first <= row);
  const part = parts[at];
  if (!part) return issue;
  return { ...issue, file: part.name, row: row - firstRows[at]! + 1 + part.dropped };
}

import { bytesIn } from './bytesIn.ts';
import type { FileRows } from './FileRows.ts';
import type { FilePart } from '../rows/FilePart.ts';
import type { RowSet } from './RowSet.ts';
import { type FileHead, headOf, readHead } from '../rows/readHead.ts';
import { layoutIn } from '../rows/RowLayout.ts';
import { RowScanner } from '../rows/bytes/RowScanner.ts';
import { planFile } from '../rows/planFile.ts';
import { sniffRows } from '../rows/sniffRows.ts';

/** How a file begins, and where its rows do. */
interface Start {
  readonly rows: FileRows;
  /** The same for all files whose rows mean the same, cell by cell. */
  readonly format: string;
  /** Where the row after the names begins, and how many rows stand before it. */
  readonly offset: number;
  readonly dropped: number;
}

/**
 * Files whose rows mean the same become one set, in the order in which they come, each row of names but the
 * first left out; others stay sets of their own. A file without a first row is one of them.
 */
export async function joinRows(files: readonly FileRows[]): Promise<readonly RowSet[]> {
  const groups = new Map<string, Start[]>();
  for (const file of files) {
    const start = await startOf(file);
    const group = groups.get(start.format);
    if (group) group.push(start);
    else groups.set(start.format, [start]);
  }
  return Promise.all([...groups.values()].map(joinGroup));
}

async function joinGroup(group: readonly Start[]): Promise<RowSet> {
  const [first] = group;
  if (!first || group.length === 1)
    return { ...(first?.rows ?? { name: '', body: new Blob(), spoilt: 0 }), parts: [] };
  const pieces: Blob[] = [];
  const parts: FilePart[] = [];
  let size = 0;
  const add = (piece: Blob) => {
    pieces.push(piece);
    size += piece.size;
  };
  for (const { rows, offset, dropped } of group) {
    if (size > 0 && !(await endsLine(pieces.at(-1)))) add(new Blob(['\n']));
    const isFirst = rows === first.rows;
    parts.push({ name: rows.name, offset: size, dropped: isFirst ? 0 : dropped });
    add(isFirst ? rows.body : rows.body.slice(offset));
  }
  const spoilt = group.reduce((sum, { rows }) => sum + rows.spoilt, 0);
  return { name: nameOf(parts), body: new Blob(pieces), parts, spoilt };
}

async function startOf(rows: FileRows): Promise<Start> {
  const bytes = await headOf(rows.body);
  const head = readHead(bytes);
  // what is not UTF-8 cannot be put together from stretches of bytes
  if (!head || head.encoding !== 'utf-8')
    return { rows, format: JSON.stringify(['alone', rows.name]), offset: 0, dropped: 0 };
  const style = [head.newline, head.delimiter];
  const found = sniffRows(bytes);
  const plan = typeof found === 'string' ? planFile(bytes, layoutIn(found)) : null;
  if (plan !== null && typeof plan !== 'string' && plan.rowsFrom === head.offset)
    return {
      rows,
      format: JSON.stringify([found, head.cells.length, ...style]),
      offset: 0,
      dropped: 0,
    };
  return { rows, format: JSON.stringify([head.cells, ...style]), ...behindNames(bytes, head) };
}

/** That of the archive which holds all of them; else the first file's, and how many more there are. */
function nameOf(parts: readonly FilePart[]): string {
  const [first = '', ...others] = parts.map(({ name }) => name);
  const archive = first.slice(0, first.indexOf('/') + 1);
  const isOne = archive !== '' && others.every((name) => name.startsWith(archive));
  return isOne ? archive.slice(0, -1) : `${first} + ${others.length}`;
}

/** Where the row behind that of the names begins; at the end of the file where there is none. */
function behindNames(bytes: Uint8Array, head: FileHead): { offset: number; dropped: number } {
  const scanner = new RowScanner({ ...head, lastColumn: 0 });
  scanner.push(bytes);
  scanner.end();
  let dropped = 0;
  for (let scan = scanner.next(); scan !== 'more'; scan = scanner.next()) {
    if (scanner.rowOffset > head.offset) return { offset: scanner.rowOffset, dropped };
    dropped++;
  }
  return { offset: bytes.length, dropped };
}

async function endsLine(piece: Blob | undefined): Promise<boolean> {
  if (!piece || piece.size === 0) return true;
  const [last] = await bytesIn(piece, piece.size - 1);
  return last === 10 || last === 13;
}

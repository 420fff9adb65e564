import { type Day, isoOf } from '../model/Day.ts';

/** A name, and the address that it leads to; empty where there is none. */
export interface SheetLink {
  readonly name: string;
  readonly address: string;
}

/** What a cell of each kind of column holds, where it is not empty. */
interface CellOf {
  readonly text: string;
  readonly number: number;
  readonly day: Day;
  readonly list: readonly string[];
  readonly links: readonly SheetLink[];
}

export type ColumnKind = keyof CellOf;

/** A column by its key, which is the same in all languages; `about` says what it is, in the reader's. */
export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly about: string;
}

/** Null is an empty cell. */
export type Cell = CellOf[ColumnKind] | null;

/** One cell for each column. */
export type Row = readonly Cell[];

/** The rows of a sheet as they come. */
export type Batches = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

export interface Sheet {
  /** What its rows are, in the reader's language; the name of a worksheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** What is said of all of it: address, version, licence and the like, by key. */
  readonly about: Readonly<Record<string, string>>;
}

/** A cell as one text: lists with "; " between, links as "name <address>"; days as ISO 8601. */
export function flatText({ kind }: Column, cell: Cell): string {
  if (cell === null) return '';
  if (kind === 'day') return isoOf(cell as Day);
  if (kind === 'list') return (cell as readonly string[]).join('; ');
  if (kind === 'links') return (cell as readonly SheetLink[]).map(linkText).join('; ');
  return `${cell as string | number}`;
}

/** A link as "name <address>", or what there is of it. */
export function linkText({ name, address }: SheetLink): string {
  if (address === '') return name;
  return name === '' ? `<${address}>` : `${name} <${address}>`;
}

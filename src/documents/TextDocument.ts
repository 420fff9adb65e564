import type { Lang } from '../model/LocalText.ts';

/** A stretch of a sentence: plain text, whatever it looks like. */
export interface Run {
  readonly text: string;
  /** BCP 47, where it is not in the language of the document. */
  readonly lang?: string | undefined;
  readonly isStrong?: true;
}

/** A work of the document's list, by its number there, and what is said of it here: a grade. */
export interface Cite {
  readonly number: number;
  readonly words: string;
}

/** What is said, who says so, and where it can be seen to be so. */
export interface Sentence {
  /** Read with a space between. */
  readonly runs: readonly Run[];
  readonly cites: readonly Cite[];
  /** A full address; null where nothing shows it. */
  readonly address: string | null;
}

/** A row of a table: a cell for each column but the last, which holds its works and its address. */
export interface TableRow extends Pick<Sentence, 'cites' | 'address'> {
  readonly cells: readonly string[];
}

/** A work of the list: who says so, and the address at which it is read. */
export interface CitedWork extends Sentence {
  /** From 1, in the order of the list. */
  readonly number: number;
  /** Complete, or a text that is no address; null where none is known. */
  readonly at: string | null;
}

/** A table: rows under heads, the last of which is that of works and addresses. */
export interface Rows {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type Block =
  | { readonly type: 'list'; readonly sentences: readonly Sentence[] }
  | { readonly type: 'group'; readonly heading: Sentence; readonly sentences: readonly Sentence[] }
  | Rows
  | { readonly type: 'works'; readonly works: readonly CitedWork[] };

export interface Section {
  /** Letters alone: names it within the document. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A text in sections, each sentence with its works and the address that shows it. */
export interface TextDocument {
  readonly title: string;
  readonly lang: Lang;
  /** What a link that shows a sentence is called. */
  readonly show: string;
  readonly sections: readonly Section[];
}

import type { GeoPrecision } from '../../../model/GeoEvent.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { Tone } from '../../../model/Tone.ts';
import type { Topic } from '../../../model/Topic.ts';
import type { DayBlur } from '../dates/blurred.ts';
import type { RowIssueCode } from '../../../model/RowIssue.ts';
import type { FileHead } from '../readHead.ts';
import type { RowWords } from '../words/RowWords.ts';

export const ROW_FORMAT_IDS = [
  'gdelt2',
  'gdelt1',
  'acled',
  'ucdp',
  'icews',
  'scad',
  'plain',
] as const;
export type RowFormatId = (typeof ROW_FORMAT_IDS)[number];

/** Names that a column may have, in the plain form of {@link plainName}; the first one found counts. */
type ColumnNames = readonly string[];

/** What of an event a format's columns say; `day`, `lat` and `lng` are expected of every file. */
interface EventColumns {
  readonly day: ColumnNames;
  readonly endDay?: ColumnNames;
  readonly lat: ColumnNames;
  readonly lng: ColumnNames;
  /** Both degrees in one cell, as {@link readPoint} has them. */
  readonly point?: ColumnNames;
  /** Who acts, and on whom. */
  readonly sideA?: ColumnNames;
  readonly sideB?: ColumnNames;
  /** The country where it happened. */
  readonly home?: ColumnNames;
  /** Likewise, where a row without degrees is to stand in the middle of that country. */
  readonly area?: ColumnNames;
  /** Likewise, where a file has no column of degrees, and nobody is said to act on this one. */
  readonly soleArea?: ColumnNames;
}

/** A column that tells topic, tone or both; undefined for a text that it should not hold. */
export interface KindRule {
  readonly column: ColumnNames;
  readonly kindOf: (text: string) => { readonly topic?: Topic; readonly tone?: Tone } | undefined;
  /** Of a CAMEO code: the columns by which a leading zero that it lost is known. */
  readonly cameo?: { readonly root: ColumnNames; readonly quad: ColumnNames };
  /** What is told of a file that has this column, and none of the rules before. */
  readonly alone?: RowIssueCode;
}

/** How rows of one kind of event file become events. */
export interface RowFormat {
  readonly id: RowFormatId;
  /** A proper name, the same in all languages; empty where the format has none. */
  readonly name: string;
  /** `unless-tabs`: a quote is a letter where tabs stand between the cells. */
  readonly quotes: 'always' | 'unless-tabs';
  /** `edtf`: a month, a year or an interval may stand for the days that it means. */
  readonly dates: 'days' | 'edtf';
  /** The columns of files that begin without their names; null where the first row always names them. */
  readonly columnNames: readonly string[] | null;
  readonly fits: (head: FileHead) => boolean;
  readonly columns: EventColumns;
  /** Who acts; undefined for each that should be a state and is none. */
  readonly statesOf: (text: string) => readonly (Iso3 | undefined)[];
  /** The two sides where one cell names both, and the other is empty; null for any other text. */
  readonly pairOf?: (text: string) => readonly [Iso3, Iso3] | null;
  /** Undefined for what should be a state and is none, null for what need not be. */
  readonly homeOf: (text: string) => Iso3 | null | undefined;
  /** In order: the first that tells a topic, and the first that tells a tone, count. */
  readonly kinds: readonly KindRule[];
  readonly otherwise: { readonly topic: Topic; readonly tone: Tone };
  /** How well a place is known, by the text of a column; null where the format does not say. */
  readonly precision: {
    readonly column: ColumnNames;
    readonly of: (text: string) => GeoPrecision | null;
  } | null;
  /** How well a day is known, by the text of a column; null of a text where it is known. */
  readonly dayPrecision: {
    readonly column: ColumnNames;
    readonly of: (text: string) => DayBlur | null;
  } | null;
  /** `get` gives a cell by the plain name of its column, empty where there is none. */
  readonly wordsOf: (get: (column: string) => string) => RowWords;
}

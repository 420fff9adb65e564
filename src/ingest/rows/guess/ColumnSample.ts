import { TONES } from '../../../model/Tone.ts';
import { TOPICS } from '../../../model/Topic.ts';
import { readPoint } from '../bytes/readPoint.ts';
import { pairIn } from '../codes/pairIn.ts';
import { plain } from '../formats/plain.ts';
import { isDateLike } from '../isDateLike.ts';

/** What some rows hold in one column: shares, 0–1, of its cells that hold something. */
export interface ColumnSample {
  /** Of all rows. */
  readonly filled: number;
  readonly dates: number;
  /** Years alone, and days as spreadsheets number them: dates only where a name says so. */
  readonly bareDates: number;
  readonly numbers: number;
  readonly decimals: number;
  /** Numbers that may be degrees of latitude, of longitude. */
  readonly lat: number;
  readonly lng: number;
  readonly points: number;
  readonly states: number;
  /** Two states in one cell. */
  readonly pairs: number;
  readonly topics: number;
  readonly tones: number;
  readonly codes: number;
  readonly links: number;
  /** Mean length of a cell in letters. */
  readonly letters: number;
}

const NUMBER = /^[-−+]?\d+(?:[.,]\d+)?$/;
const BARE_DATE = /^(?:(?:1[5-9]|20)\d\d|[1-6]\d{4})$/;
const CODE = /^(?:0[1-9]|1\d|20)\d{0,2}y?$/;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const POINT_SIGN = /[.(]|,.*,|[;°]/;

const topicWords: ReadonlySet<string> = new Set(TOPICS);
const toneWords: ReadonlySet<string> = new Set(TONES);

/** Looks at a column’s cells. */
export function sampleColumn(cells: readonly string[]): ColumnSample {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  const of = (test: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const within = (most: number) => (text: string) => Math.abs(degreesOf(text)) <= most;
  return {
    filled: cells.length === 0 ? 0 : texts.length / cells.length,
    dates: of(isDateLike),
    bareDates: of((text) => BARE_DATE.test(text)),
    numbers: of((text) => NUMBER.test(text)),
    decimals: of((text) => NUMBER.test(text) && /[.,]/.test(text)),
    lat: of(within(90)),
    lng: of(within(180)),
    points: of((text) => POINT_SIGN.test(text) && readPoint(text) !== null),
    states: of(
      (text) => !NUMBER.test(text) && plain.statesOf(text).some((state) => state !== undefined),
    ),
    pairs: of((text) => pairIn(text) !== null),
    topics: of((text) => topicWords.has(text.toLowerCase())),
    tones: of((text) => toneWords.has(text.toLowerCase())),
    codes: of((text) => CODE.test(text)),
    links: of((text) => LINK.test(text)),
    letters: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

function degreesOf(text: string): number {
  return NUMBER.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : NaN;
}

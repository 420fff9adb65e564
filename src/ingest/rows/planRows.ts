import type { RowShape } from './bytes/RowScanner.ts';
import type { DateStyle } from './dates/DateStyle.ts';
import { dayTest } from './dayTest.ts';
import type { FileHead } from './readHead.ts';
import { wordsOfName } from './guess/roleNames.ts';
import type { RowFormat } from './formats/RowFormat.ts';

const YEAR_NAMES: ReadonlySet<string> = new Set(['year', 'ano', 'anio', 'annee']);

/** Where a format's columns stand in one file; -1 for a column that the file does not have. */
export interface RowPlan {
  readonly format: RowFormat;
  /** Names of the columns, as the file writes them and plain. */
  readonly titles: readonly string[];
  readonly names: readonly string[];
  /** Rows that begin before this byte of the file are not of events. */
  readonly rowsFrom: number;
  readonly day: number;
  readonly endDay: number;
  /** The year in four digits, where days may have two. */
  readonly year: number;
  readonly lat: number;
  readonly lng: number;
  /** Both degrees in one cell. */
  readonly point: number;
  readonly sideA: number;
  readonly sideB: number;
  readonly home: number;
  /** The state that a row without degrees is placed in. */
  readonly area: number;
  readonly precision: number;
  readonly dayPrecision: number;
  /** One for each of the format's kind rules. */
  readonly kinds: readonly number[];
  /** Of each rule that reads a CAMEO code, the columns that tell of its zero; -1 for the others. */
  readonly roots: readonly number[];
  readonly quads: readonly number[];
  /** The last column without which a row is too short. */
  readonly lastNeeded: number;
  readonly shape: RowShape;
  readonly dates: DateStyle;
}

/**
 * Finds the columns that a format needs in a file that begins with `head`; `chosen`: what its columns are
 * called, where that is not what the file says.
 */
export function planRows(
  format: RowFormat,
  head: FileHead,
  dates: DateStyle,
  chosen: readonly string[] | null = null,
): RowPlan {
  const said = chosen ?? head.names;
  const own = said.includes(format.columns.day[0] ?? '') ? null : format.columnNames;
  const hasNames = own === null && head.hasNames;
  const names = own ?? (hasNames || chosen ? said : numbered(head.cells));
  const placeOf = (wanted: readonly string[] = []) =>
    wanted.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const { columns } = format;
  const [day, lat, lng] = [placeOf(columns.day), placeOf(columns.lat), placeOf(columns.lng)];
  const point = placeOf(columns.point);
  const [sideA, sideB] = [placeOf(columns.sideA), placeOf(columns.sideB)];
  const sole = placeOf(columns.soleArea);
  const isPlace = Math.max(lat, lng, point) < 0 && (sole !== sideA || sideB < 0);
  const area = placeOf(columns.area);
  const home = placeOf(columns.home);
  const titles = own ?? (hasNames ? head.cells : numbered(head.cells));
  const endDay = placeOf(columns.endDay);
  const optional = {
    endDay,
    year: titles.findIndex((title, at) => at !== day && at !== endDay && isYear(title)),
    point,
    sideA,
    sideB,
    home: home < 0 && isPlace && sole !== sideA ? sole : home,
    area: area < 0 && isPlace ? sole : area,
    precision: placeOf(format.precision?.column),
    dayPrecision: placeOf(format.dayPrecision?.column),
  };
  const kinds = format.kinds.map(({ column }) => placeOf(column));
  const roots = format.kinds.map(({ cameo }) => placeOf(cameo?.root));
  const quads = format.kinds.map(({ cameo }) => placeOf(cameo?.quad));
  const lastNeeded = Math.max(day, lat, lng, optional.point);
  return {
    format,
    titles,
    names,
    rowsFrom: hasNames ? head.offset + 1 : head.offset,
    day,
    lat,
    lng,
    ...optional,
    kinds,
    roots,
    quads,
    lastNeeded,
    shape: {
      encoding: head.encoding,
      newline: head.newline,
      delimiter: head.delimiter,
      quotes: format.quotes === 'always' || head.quotes,
      lastColumn: Math.max(0, lastNeeded, ...Object.values(optional), ...kinds, ...roots, ...quads),
      // what begins without names has rows of several lengths
      ...(own === null && { width: names.length }),
      sign: { cells: names.length, column: day, says: dayTest(dates) },
    },
    dates,
  };
}

/** Whether some column says where an event was. */
export function tellsPlace({ lat, lng, point, area }: RowPlan): boolean {
  return (lat >= 0 && lng >= 0) || point >= 0 || area >= 0;
}

function isYear(title: string): boolean {
  return YEAR_NAMES.has(wordsOfName(title));
}

/** Columns without names go by their numbers. */
function numbered(cells: readonly string[]): string[] {
  return cells.map((_, column) => String(column + 1));
}

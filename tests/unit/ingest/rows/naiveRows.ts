import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { readDay } from '../../../../src/model/Day.ts';

/** The cells of a CSV text (RFC 4180, LF or CRLF, closed quotes), letter by letter; blank lines left out. */
export function naiveCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let wasQuoted = false;
  const endRow = () => {
    if (!wasQuoted) cell = cell.replace(/\r+$/, '');
    row.push(cell);
    if (row.length > 1 || cell !== '' || wasQuoted) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[i++];
      else isQuoted = false;
      continue;
    }
    if (letter === '"' && cell === '') {
      isQuoted = true;
      wasQuoted = true;
    } else if (letter === delimiter || letter === '\n') {
      if (letter === '\n') endRow();
      else row.push(cell);
      cell = '';
      wasQuoted = false;
    } else if (letter !== '\r' || !wasQuoted) cell += letter;
  }
  if (cell !== '' || row.length > 0 || wasQuoted) endRow();
  return rows;
}

export interface NaiveEvent {
  readonly startDay: number;
  readonly place: readonly [number, number];
  readonly states: string;
  readonly title: string;
}

/** The good rows of a plain sheet with the columns date, lng, lat, actor1, actor2, title. */
export function naiveEvents(text: string, delimiter: string): NaiveEvent[] {
  return naiveCells(text, delimiter)
    .slice(1)
    .flatMap(([date = '', lng = '', lat = '', actor1 = '', actor2 = '', title = '']) => {
      const startDay = readDay(date);
      const isPlaced = lng !== '' || lat !== '';
      const isOut = lng === '' || lat === '' || !(Math.abs(+lng) <= 180 && Math.abs(+lat) <= 90);
      if (startDay === undefined || (isPlaced && isOut)) return [];
      const { x, y } = isPlaced ? planeUnits(+lng, +lat) : { x: 0, y: 0 };
      const states = [...new Set([actor1, actor2].filter((actor) => actor !== ''))];
      return [{ startDay, place: [x, y] as const, states: states.toSorted().join(' '), title }];
    });
}

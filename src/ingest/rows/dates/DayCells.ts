import { ByteCodes } from '../bytes/ByteCodes.ts';
import type { DateStyle } from './DateStyle.ts';
import { type DayFault, type DaysRead, readDayText } from './readDayText.ts';
import { isToTheDay } from '../../../model/EdtfDate.ts';
import { readEdtf } from '../../../model/readEdtf.ts';

/** Reads the dates of one column that are more than a plain day; each different text once. */
export class DayCells {
  readonly #known: ByteCodes<DaysRead | DayFault>;

  constructor(style: DateStyle) {
    this.#known = new ByteCodes((text) => readDate(text, style));
  }

  read(bytes: Uint8Array, start: number, end: number): DaysRead | DayFault {
    return this.#known.codeAt(bytes, start, end);
  }
}

function readDate(text: string, style: DateStyle): DaysRead | DayFault {
  const read = readDayText(text, style);
  if (!style.edtf || read !== 'bad-day') return read;
  const date = readEdtf(text.trim());
  if (!date || date.startDay === null) return read;
  return {
    first: date.startDay,
    last: date.endDay,
    vague: !isToTheDay(date),
    shortYear: false,
  };
}

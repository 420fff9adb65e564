import { type DayStyle, formatSpan } from '../../../i18n/formatDay.ts';
import type { BinUnit } from '../scale/binEdges.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Lang } from '../../../model/LocalText.ts';

const STYLES: Readonly<Record<BinUnit, DayStyle>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
  decade: 'year',
};

/** The days of a bin by its unit: "3 Nov 2025", "3–9 Nov 2025", "Nov 2025", "1990", "1990–1999". */
export function formatBin(days: DaySpan, unit: BinUnit, lang: Lang): string {
  return formatSpan(days, lang, STYLES[unit]);
}

import { formatDay, formatEdtf, formatSince } from '../i18n/formatDay.ts';
import type { Day } from '../model/Day.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Say } from '../i18n/useMessage.ts';
import type { TieRow } from '../query/ties/tieRows.ts';

/** How a tie stood on a day, a sentence without its full stop: "Severed, since 3 Nov 2025, as of 30 Nov 2025". */
export function tieStatement({ tie, level }: TieRow, day: Day, lang: Lang, t: Say): string {
  const dateOf = tie.lastRecorded === null ? formatSince : formatEdtf;
  return t('dossier.citation.tie', {
    status: t(`marks.status.${tie.status}`),
    known: level === null ? 'no' : tie.lastRecorded === null ? 'since' : 'last',
    last: tie.lastRecorded === null ? '' : t(`marks.status.${tie.lastRecorded}`),
    date: level === null ? '' : dateOf(level.date, lang),
    day: formatDay(day, lang),
  });
}

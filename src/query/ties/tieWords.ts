import type { EdtfDate } from '../../model/EdtfDate.ts';
import type { TieChange } from '../../model/TieChange.ts';
import type { TieRow } from './tieRows.ts';
import { formatEdtf, formatSince } from '../../i18n/formatDay.ts';
import { pairName } from '../names/pairName.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Say } from '../../i18n/useMessage.ts';

export interface TieWords {
  /** "3 Nov 2025", as precise as the record; undefined when no day is on record. */
  readonly since: (row: TieRow) => string | undefined;
  /** "Mexico – Peru: severed since 3 Nov 2025" */
  readonly sentence: (row: TieRow) => string;
}

interface Naming {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Say;
}

/** How a tie is said. */
export function tieWords({ dataset, lang, t }: Naming): TieWords {
  const begin = (change: TieChange) => formatEdtf(beginOf(change.date), lang);
  const strain = ({ tie }: TieRow) =>
    tie.strained && tie.change ? formatSince(tie.change.date, lang) : undefined;

  const since = (row: TieRow) => {
    const { tie, level } = row;
    const strained = strain(row);
    const parts = [
      level && tie.lastRecorded !== null
        ? t('ties.lastRecorded', {
            date: begin(level),
            status: midSentence(t(`marks.status.${tie.lastRecorded}`), lang),
          })
        : level && begin(level),
      strained !== undefined && level !== tie.change && t('ties.strainedSince', { date: strained }),
    ];
    return parts.filter(Boolean).join(' · ') || undefined;
  };

  const sentence = (row: TieRow) => {
    const { tie, level } = row;
    const pair = pairName(dataset, row.pair, lang);
    const words = { pair, status: midSentence(t(`marks.status.${tie.status}`), lang) };
    const plain =
      level === null
        ? t('ties.cell', words)
        : tie.lastRecorded === null
          ? t('ties.cell.since', { ...words, date: formatSince(level.date, lang) })
          : t('ties.cell.lastRecorded', {
              ...words,
              date: begin(level),
              last: midSentence(t(`marks.status.${tie.lastRecorded}`), lang),
            });
    const strained = strain(row);
    return strained === undefined
      ? plain
      : t('ties.cell.strained', { sentence: plain, date: strained });
  };

  return { since, sentence };
}

/** When it began, where the date also says that it goes on. */
function beginOf(date: EdtfDate): EdtfDate {
  return date.openEnd ? { ...date, endDay: date.startDay, openEnd: false } : date;
}

function midSentence(text: string, lang: string): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}

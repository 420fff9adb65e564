import type { Day } from '../model/Day.ts';
import { formatDay } from '../i18n/formatDay.ts';
import { isRecorded } from '../dataset/TieLedger.ts';
import { useDataset } from './ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** Says that the record of ties ends before a day; null while it reaches there. */
export function useRecordEnd(day: Day): string | null {
  const { ledger } = useDataset();
  const t = useMessage();
  const lang = useLang();
  if (isRecorded(ledger, day)) return null;
  return t('marks.recordEnds', { day: formatDay(ledger.span.endDay, lang, 'long') });
}

import type { LaneItem } from './LaneItem.ts';
import type { StretchesOnScreen } from './useStretches.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { roughGroups } from './roughGroups.ts';
import { textIn } from '../../../model/LocalText.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

interface LaneItems {
  readonly lasting: readonly LaneItem[];
  readonly rough: readonly LaneItem[];
}

/** What lies in the lanes, with its words: rows of a file have none. */
export function useLaneItems(stretches: StretchesOnScreen): LaneItems {
  const t = useMessage();
  const lang = useLang();
  return useMemo(() => {
    const lasting = stretches.lasting.events.map(({ span, tone, date, title }) => {
      const { text } = textIn(title, lang);
      const isOpen = date.openEnd;
      const words = isOpen && text !== '' ? t('timeline.lane.ongoing', { title: text }) : text;
      return { ...span, tone, isOpen, words, count: 1 };
    });
    const rough = roughGroups(stretches.rough).map(({ startDay, endDay, events, isWhole }) => {
      const [{ tone, title, date }] = events;
      const count = events.length;
      const together = t('timeline.lane.together', { count, dates: formatEdtf(date, lang) });
      const words = count === 1 ? textIn(title, lang).text : together;
      return { startDay, endDay, tone, isOpen: false, words: isWhole ? words : '', count };
    });
    return { lasting, rough };
  }, [stretches, t, lang]);
}

import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { statusName } from '../../../marks/statusName.ts';
import { useCallback } from 'react';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** "3 Nov 2025: Severed": when a tie turned, and how it stood from then on. */
export function useTurnText(): (turn: TieTurn) => string {
  const t = useMessage();
  const lang = useLang();
  return useCallback(
    ({ day, after }) =>
      t('timeline.change', { day: formatDay(day, lang), status: statusName(after, t) }),
    [t, lang],
  );
}

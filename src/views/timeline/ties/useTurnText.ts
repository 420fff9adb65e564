import type { TieStanding, TieTurn } from '../../../query/ties/tieTurns.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useCallback } from 'react';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** "Relations severed": how a tie stands, with a quarrel on record beside it. */
export function useStandingText(): (standing: Pick<TieStanding, 'status' | 'strained'>) => string {
  const t = useMessage();
  return useCallback(
    ({ status, strained }) => {
      const named = t(`marks.status.${status}`);
      return strained ? t('marks.tie.withStrain', { status: named }) : named;
    },
    [t],
  );
}

/** "3 Nov 2025: Relations severed": when a tie turned, and how it stood from then on. */
export function useTurnText(): (turn: TieTurn) => string {
  const t = useMessage();
  const lang = useLang();
  const standing = useStandingText();
  return useCallback(
    ({ day, after }) =>
      t('timeline.change', { day: formatDay(day, lang), status: standing(after) }),
    [t, lang, standing],
  );
}

import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** "3 Nov 2025: Relations severed": when a tie turned, and how it stood from then on. */
export function useTurnText(): (turn: TieTurn) => string {
  const t = useMessage();
  const lang = useLang();
  return ({ day, after }) => {
    const status = t(`marks.status.${after.status}`);
    return t('timeline.change', {
      day: formatDay(day, lang),
      status: after.strained ? t('marks.tie.withStrain', { status }) : status,
    });
  };
}

import type { Open } from '../lens/Lens.ts';
import { formatDay } from '../i18n/formatDay.ts';
import { openEvent } from './openEvent.ts';
import { openFromPage } from './openFromPage.ts';
import { useSource } from './ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useSayTimeMoved } from './useSayTimeMoved.ts';

/** Opens a record; where time has to move for an event, says so and offers to undo that. */
export function useOpen(): (open: Open) => void {
  const source = useSource();
  const sayMoved = useSayTimeMoved();
  const t = useMessage();
  const lang = useLang();
  return (open) => {
    if (open.type !== 'event') {
      openFromPage(open);
      return;
    }
    const moved = openEvent(source, open.id);
    if (moved) sayMoved(t('timeline.moved', { day: formatDay(moved.day, lang) }), moved.undo);
  };
}

import { isSameTime } from '../lens/isSameTime.ts';
import { lensStore } from './lensStore.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useToast } from '../ui/useToast.ts';

/** Says where time has moved to and offers to undo that; takes it back once time moves again. */
export function useSayTimeMoved(): (text: string, undo: () => void) => void {
  const toast = useToast();
  const t = useMessage();
  return (text, undo) => {
    const takeBack = toast({ text, action: { label: t('timeline.undo'), onAction: undo } });
    const stop = lensStore.subscribe(({ lens }, { lens: before }) => {
      if (isSameTime(lens, before)) return;
      stop();
      takeBack();
    });
  };
}

import { isCrowd } from '../../query/isCrowd.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useLens } from '../../state/lensStore.ts';

/** Whether the map draws too many events to tell them apart; with a pair open, it draws those of the pair alone. */
export function useDrawsCrowd(): boolean {
  const { shown, eventsOf } = useAnswer();
  const alone = useLens(({ pairs, open }) =>
    open?.type === 'pair' && pairs.length === 0 ? open.id : null,
  );
  return isCrowd(alone === null ? shown : (eventsOf.get(alone) ?? 0));
}

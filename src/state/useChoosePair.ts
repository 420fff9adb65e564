import { type PairChoice, choosePair } from './choosePair.ts';
import type { Pair } from '../model/Pair.ts';
import { formatSpan } from '../i18n/formatDay.ts';
import { useSource } from './ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useSayTimeMoved } from './useSayTimeMoved.ts';

/** Chooses a pair; where time has to move to its events, says so and offers to undo that. */
export function useChoosePair(): (pair: Pair, choice: PairChoice) => void {
  const source = useSource();
  const sayMoved = useSayTimeMoved();
  const t = useMessage();
  const lang = useLang();
  return (pair, choice) => {
    const opened = choosePair(source, pair, choice);
    if (opened)
      sayMoved(t('timeline.opened', { span: formatSpan(opened.span, lang) }), opened.undo);
  };
}

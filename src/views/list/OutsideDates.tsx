import { OutsideButton } from '../../marks/OutsideButton.tsx';
import { showOutside } from '../../state/showOutside.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useFilters } from '../../state/lensStore.ts';
import { useSource } from '../../state/ShownContext.ts';

/** How many events pass all that is asked but its dates; a press brings them in, words and filters kept. */
export function OutsideDates() {
  const source = useSource();
  const filters = useFilters();
  const { outside, shown } = useAnswer();
  if (outside === 0) return null;
  const how = shown === 0 ? 'move' : 'widen';
  return <OutsideButton count={outside} onShow={() => showOutside(source, filters, how)} />;
}

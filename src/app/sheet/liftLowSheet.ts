import { lensStore } from '../../state/lensStore.ts';
import { panelOf, setPanel } from '../../state/usePanel.ts';

/** Lifts a sheet that is almost down as soon as something opens in it. Returns how to stop. */
export function liftLowSheet(): () => void {
  return lensStore.subscribe(({ lens }, before) => {
    const opens = lens.open !== null && lens.open !== before.lens.open;
    if (opens && panelOf('sheet') === 'low') setPanel('sheet', 'half');
  });
}

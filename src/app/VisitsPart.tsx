import { Fence } from './Fence.tsx';
import { VISITS } from '../lens/visits.ts';
import { lazyViews } from './lazyViews.ts';
import { useLens } from '../state/lensStore.ts';

/** Visits of leaders beside the record's events, where the lens has them, whatever panels are there. */
export function VisitsPart() {
  const isOn = useLens(({ layers }) => layers.includes(VISITS));
  return (
    isOn && (
      <Fence>
        <lazyViews.VisitsLayer />
      </Fence>
    )
  );
}

import { useMemo } from 'react';
import { PairCenturies } from './PairCenturies.tsx';
import { TieCenturies } from './TieCenturies.tsx';
import { ChangesAndDecades } from './ChangesAndDecades.tsx';
import type { ChartTurns } from '../ties/useTieTurns.ts';
import type { FilterValues } from '../../../lens/filters.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { Shown } from '../../../query/Shown.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { allTimeLanes } from './allTimeLanes.ts';

interface AllTimeProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly pair: Pair | null;
  readonly turns: ChartTurns;
  readonly filters: FilterValues;
  readonly heightPx: number;
}

/** All time: how ties stood year by year, or the chosen one, each change, and events by decade. */
export function AllTime({ shown, scale, pair, turns, filters, heightPx }: AllTimeProps) {
  const lanes = useMemo(() => allTimeLanes(heightPx), [heightPx]);
  const isTold = lanes.decades !== null;
  return (
    <>
      {pair ? (
        <PairCenturies {...{ shown, scale, pair, isTold }} turns={turns.own} lane={lanes.band} />
      ) : (
        <TieCenturies {...{ shown, scale, isTold }} lane={lanes.band} />
      )}
      <ChangesAndDecades {...{ shown, scale, filters, lanes, heightPx }} turns={turns.changes} />
    </>
  );
}

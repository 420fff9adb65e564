import { type ComponentProps, useMemo } from 'react';
import { Fence } from '../Fence.tsx';
import type { BeyondProps, CrowdProps } from '../../views/map/crowd/CrowdProps.ts';
import type { WalkProps } from '../../views/map/walk/WalkProps.ts';
import { MapView } from '../../views/map/MapView.tsx';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import type { MapInset } from './useMapInset.ts';
import { lazyViews } from '../lazyViews.ts';
import { mapFrames } from './mapFrames.ts';
import { pickOnMap } from './pickOnMap.ts';
import { isBeforeBorders } from '../../query/notYetStates.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useTheme } from '../top/useTheme.ts';

interface MapPanelProps {
  readonly inset: MapInset;
  /** Whether what is on the map is to be reached by keyboard already. */
  readonly walk: 'none' | 'offered';
}

/** The map, wired: frames from the lens, presses and moves back to it. */
export function MapPanel({ inset, walk }: MapPanelProps) {
  const shown = useShown();
  const lang = useLang();
  const theme = useTheme();
  const { time } = useAnswer();
  const position = useLens(({ at }) => at);
  const frames = useMemo(() => mapFrames(shown, lang), [shown, lang]);
  return (
    <MapView
      frames={frames}
      position={position}
      inset={inset}
      theme={theme}
      onPick={(pick) => pickOnMap(shown.dataset, pick)}
      onMove={(at) => applyEdit({ type: 'moveMap', at }, 'replace')}
      Walk={walk === 'offered' ? FencedWalk : undefined}
      Hint={walk === 'offered' ? FencedHint : undefined}
      Crowd={FencedCrowd}
      Beyond={walk === 'offered' ? FencedBeyond : undefined}
      borders={isBeforeBorders(shown.dataset, time.startDay) ? 'today' : 'then'}
    />
  );
}

function FencedCrowd(props: CrowdProps) {
  return (
    <Fence>
      <lazyViews.MapCrowd {...props} />
    </Fence>
  );
}

function FencedBeyond(props: BeyondProps) {
  return (
    <Fence>
      <lazyViews.MapBeyond {...props} />
    </Fence>
  );
}

function FencedHint(props: ComponentProps<typeof lazyViews.MapHint>) {
  return (
    <Fence>
      <lazyViews.MapHint {...props} />
    </Fence>
  );
}

function FencedWalk(props: WalkProps) {
  return (
    <Fence>
      <lazyViews.MapWalk {...props} />
    </Fence>
  );
}

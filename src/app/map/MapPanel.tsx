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
import { BordersNote } from '../../views/map/BordersNote.tsx';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown, useSource } from '../../state/ShownContext.ts';
import { useChoosePair } from '../../state/useChoosePair.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useTheme } from '../top/useTheme.ts';

interface MapPanelProps {
  readonly inset: MapInset;
  /** Whether what is on the map is to be reached by keyboard already. */
  readonly walk: 'none' | 'offered';
}

/** The map, wired: frames from the lens, presses and moves back to it. Answers do not make it anew. */
export function MapPanel({ inset, walk }: MapPanelProps) {
  const shown = useShown();
  const lang = useLang();
  const theme = useTheme();
  const position = useLens(({ at }) => at);
  const choosePair = useChoosePair();
  const frames = useMemo(() => mapFrames(shown, lang), [shown, lang]);
  return (
    <MapView
      frames={frames}
      position={position}
      inset={inset}
      theme={theme}
      onPick={(pick) => pickOnMap(shown.dataset, pick, choosePair)}
      onMove={(at) => applyEdit({ type: 'moveMap', at }, 'replace')}
      Walk={walk === 'offered' ? FencedWalk : undefined}
      Hint={walk === 'offered' ? FencedHint : undefined}
      Crowd={FencedCrowd}
      Beyond={walk === 'offered' ? FencedBeyond : undefined}
      Borders={BordersNote}
    >
      <NoPlace />
    </MapView>
  );
}

/** Whether there are such events is asked here, so that the note is fetched only then. */
function NoPlace() {
  const source = useSource();
  const { ask } = useAnswer();
  if (source.unlocated(ask, 0).total === 0) return null;
  return (
    <Fence>
      <lazyViews.NoPlaceNote />
    </Fence>
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

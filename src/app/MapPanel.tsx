import { useMemo } from 'react';
import { MapView } from '../views/map/MapView.tsx';
import { applyEdit, useLens } from '../state/lensStore.ts';
import type { MapInset } from './useMapInset.ts';
import { mapFrames } from './mapFrames.ts';
import { pickOnMap } from './pickOnMap.ts';
import { useDataset } from '../state/DatasetContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useTheme } from './useTheme.ts';

/** The map, wired: frames from the lens, presses and moves back to it. */
export function MapPanel({ inset }: { inset: MapInset }) {
  const dataset = useDataset();
  const lang = useLang();
  const theme = useTheme();
  const position = useLens(({ at }) => at);
  const frames = useMemo(() => mapFrames(dataset, lang), [dataset, lang]);
  return (
    <MapView
      frames={frames}
      position={position}
      inset={inset}
      theme={theme}
      onPick={(pick) => pickOnMap(dataset, pick)}
      onMove={(at) => applyEdit({ type: 'moveMap', at }, 'replace')}
    />
  );
}

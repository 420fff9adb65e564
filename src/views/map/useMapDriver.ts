import { useCallback, useEffect, useRef, useState } from 'react';
import type { Crowd } from './scene/Crowd.ts';
import type { HoverStore } from './hoverStore.ts';
import type { Map as LeafletMap } from 'leaflet';
import { MapDriver } from './drive/MapDriver.ts';
import type { MapViewProps } from './MapFrame.ts';
import { useMedium } from '../../state/mediumStore.ts';

interface DrivenMap {
  /** Null until the map stands. */
  readonly driver: MapDriver | null;
  /** For the surface: makes the driver, and ends it with the map. */
  readonly onMap: (map: LeafletMap) => () => void;
}

/** A driver that lives as long as its map and is told what the props say. */
export function useMapDriver(
  props: MapViewProps,
  hovers: HoverStore,
  onCrowd: (crowd: Crowd) => void,
): DrivenMap {
  const { frames, position, inset, theme } = props;
  const medium = useMedium();
  const [driver, setDriver] = useState<MapDriver | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const onMap = useCallback(
    (map: LeafletMap) => {
      const made = new MapDriver(map, latest.current, {
        onPick: (pick) => latest.current.onPick(pick),
        onCrowd,
        onMove: (to) => latest.current.onMove(to),
        onHover: hovers.set,
      });
      const resizes = new ResizeObserver(() => made.measure());
      resizes.observe(map.getContainer());
      const onFaces = (): void => made.forgetFaces();
      document.fonts.addEventListener('loadingdone', onFaces);
      const forced = matchMedia('(forced-colors: active)');
      forced.addEventListener('change', onFaces);
      setDriver(made);
      return () => {
        resizes.disconnect();
        document.fonts.removeEventListener('loadingdone', onFaces);
        forced.removeEventListener('change', onFaces);
        made.destroy();
        setDriver(null);
      };
    },
    [hovers, onCrowd],
  );

  useEffect(() => driver?.setFrames(frames), [driver, frames]);
  useEffect(() => driver?.setPosition(position), [driver, position]);
  useEffect(() => driver?.setInset(inset), [driver, inset]);
  useEffect(() => driver?.setTheme(theme), [driver, theme]);
  // last: it draws at once, with all of the above
  useEffect(() => driver?.setMedium(medium), [driver, medium]);
  return { driver, onMap };
}

import { MapContainer } from 'react-leaflet/MapContainer';
import { useMap } from 'react-leaflet/hooks';
import type { Map as LeafletMap } from 'leaflet';
import { PLANE_CENTRE } from '../../model/laea.ts';
import { hemisphereCrs } from './hemisphereCrs.ts';
import styles from './MapSurface.module.css';
import { useEffect } from 'react';

interface MapSurfaceProps {
  /** What a screen reader says of the surface, and of its keys. */
  readonly label: string;
  /** Called with the map once it stands; its answer when the map goes. */
  readonly onMap: (map: LeafletMap) => () => void;
}

/** Leaflet, and the only place that knows how React holds it: panes, dragging, pinching. */
export function MapSurface({ label, onMap }: MapSurfaceProps) {
  return (
    <MapContainer
      className={styles['surface'] ?? ''}
      crs={hemisphereCrs}
      center={[PLANE_CENTRE.lat, PLANE_CENTRE.lng]}
      zoom={2}
      minZoom={0}
      maxZoom={9}
      zoomSnap={0}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={false}
      fadeAnimation={false}
      markerZoomAnimation={false}
      inertia={!matchMedia('(prefers-reduced-motion: reduce)').matches}
      bounceAtZoomLimits={false}
      scrollWheelZoom={false}
      doubleClickZoom={false}
      boxZoom={false}
      keyboard={false}
      trackResize={false}
    >
      <Connection label={label} onMap={onMap} />
    </MapContainer>
  );
}

function Connection({ label, onMap }: MapSurfaceProps) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = 0;
    container.role = 'application';
    container.ariaLabel = label;
  }, [map, label]);
  useEffect(() => keepEnter(map.getContainer()), [map]);
  useEffect(() => onMap(map), [map, onMap]);
  return null;
}

/** What is walked on the map may come later than the key that leads in: it is kept while the focus stays. */
function keepEnter(surface: HTMLElement): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const keep = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target === surface) surface.dataset['entered'] = '';
  };
  surface.addEventListener('keydown', keep, { signal });
  surface.addEventListener('blur', () => delete surface.dataset['entered'], { signal });
  return () => waiting.abort();
}

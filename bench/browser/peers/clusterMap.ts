import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import * as leaflet from 'leaflet';
import type { PeerEvents } from './peerEvents.ts';
import type { ShowEvents } from './ShowEvents.ts';

/** leaflet.markercluster, cleared and filled with the window's markers, each made once. */
export async function clusterMap(element: HTMLElement, events: PeerEvents): Promise<ShowEvents> {
  // the plugin adds itself to a global
  const open: typeof leaflet = { ...leaflet };
  Object.assign(window, { L: open });
  await import('leaflet.markercluster');
  const map = open.map(element, { preferCanvas: true, center: [5, -83], zoom: 3, maxZoom: 18 });
  const clusters = open.markerClusterGroup({ animate: false });
  map.addLayer(clusters);
  const made = new Map<number, leaflet.CircleMarker>();
  const markerOf = (at: number) => {
    const marker =
      made.get(at) ?? open.circleMarker([events.lat[at]!, events.lng[at]!], { radius: 4 });
    made.set(at, marker);
    return marker;
  };
  return (from, to) => {
    clusters.clearLayers();
    clusters.addLayers(Array.from({ length: to - from }, (_, i) => markerOf(from + i)));
  };
}

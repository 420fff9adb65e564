import { type EventTable, rangeOf } from '../../src/columns/EventTable.ts';
import type { CellView } from '../../src/columns/CellView.ts';
import type { Peer } from '../Peer.ts';
import Supercluster from 'supercluster';
import { benchViews } from '../benchViews.ts';

/**
 * supercluster, loaded anew with the window's points, which is how it is filtered; the points come
 * sorted by day, so that none is looked at in vain. For one zoom, or for all.
 */
export function superclusterPeer(table: EventTable, zooms: 'one zoom' | 'all zooms'): Peer {
  const features = Array.from({ length: table.count }, (_, position) => ({
    type: 'Feature' as const,
    properties: { position },
    geometry: {
      type: 'Point' as const,
      coordinates: degreesOf(table.x[position]! / 65_536, table.y[position]! / 65_536),
    },
  }));
  let view: CellView = benchViews.hemisphere;
  return {
    name: `supercluster, ${zooms}`,
    setView(next) {
      view = next;
    },
    frame(span) {
      const { from, to } = rangeOf(table, span);
      const zoom = view.level - 3;
      const options = zooms === 'one zoom' ? { minZoom: zoom, maxZoom: zoom } : { maxZoom: 13 };
      const clusters = new Supercluster({ ...options, radius: 32, extent: 256 });
      clusters.load(features.slice(from, to));
      const side = 2 ** view.level;
      const [west, south] = degreesOf(view.x0 / side, (view.y1 + 1) / side);
      const [east, north] = degreesOf((view.x1 + 1) / side, view.y0 / side);
      clusters.getClusters([west, south, east, north], zoom);
    },
    digest: () => null,
  };
}

/** The degrees that Web Mercator, which supercluster thinks in, has at a point of its unit square. */
function degreesOf(x: number, y: number): [lng: number, lat: number] {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return [(x - 0.5) * 360, (lat * 180) / Math.PI];
}

import type { Plugin } from 'vite';

/** What is used of Leaflet, by the file below its `src` that exports it; a blank list only adds to the map. */
const USED: Readonly<Record<string, readonly string[]>> = {
  'map/Map': ['Map'],
  'map/handler/Map.Drag': [],
  'map/handler/Map.TouchZoom': [],
  'layer/Layer': [],
  'geo/LatLng': ['LatLng', 'toLatLng as latLng'],
  'geo/LatLngBounds': ['LatLngBounds'],
  'geometry/Point': ['Point', 'toPoint as point'],
};

/**
 * Resolves `leaflet` to those of its source files that the map stands on: its panes, dragging, pinching. The
 * packed file that the package names as its main one cannot be cut, and two thirds of it are layers, markers,
 * popups and controls.
 */
export function leanLeaflet(): Plugin {
  return {
    name: 'hemisphere:lean-leaflet',
    enforce: 'pre',
    // what is packed ahead for a server would bring a second Leaflet
    config: () => ({
      optimizeDeps: { exclude: ['leaflet', 'react-leaflet', '@react-leaflet/core'] },
    }),
    resolveId: { filter: { id: /^leaflet$/ }, handler: () => '\0lean-leaflet' },
    load: {
      filter: { id: /^\0lean-leaflet$/ },
      handler: () =>
        [
          ...Object.entries(USED).map(
            ([file, names]) => `export { ${names.join(', ')} } from 'leaflet/src/${file}.js';`,
          ),
          `export * as DomUtil from 'leaflet/src/dom/DomUtil.js';`,
          `import { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';`,
          `export const CRS = { Simple };`,
        ].join('\n'),
    },
  };
}

import { build } from 'vite';
import { expect, test } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';
import { leanLeaflet } from '../../../build/leanLeaflet.ts';
import { resolve } from 'node:path';

/** The modules of Leaflet in the build of a file, below its `src`. */
const modulesOf = (code: string) =>
  inScratchFolder({ 'main.js': code }, async (root) => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      // packages are those of the project
      resolve: { alias: { 'leaflet/src': resolve('node_modules/leaflet/src') } },
      plugins: [leanLeaflet()],
      build: { write: false, minify: false, lib: { entry: 'main.js', formats: ['es'] } },
    });
    const [bundle] = Array.isArray(result) ? result : [];
    return Object.keys(bundle?.output[0].modules ?? {}).map((id) => id.split('/leaflet/src/')[1]);
  });

test('of Leaflet the map is built with its panes and its hands, and without layers of its own', async () => {
  const modules = await modulesOf(
    "export { CRS, DomUtil, LatLng, LatLngBounds, Map, Point, latLng, point } from 'leaflet'",
  );
  expect(modules).toContain('map/Map.js');
  expect(modules).toContain('map/handler/Map.Drag.js');
  expect(modules).toContain('map/handler/Map.TouchZoom.js');
  const others = /^control|Tile|Marker|Path|Popup|Overlay/;
  expect(modules.filter((id) => others.test(id ?? ''))).toEqual([]);
});

test('what is not among the parts used is missed by the build, and not found undefined by a reader', async () => {
  await expect(modulesOf("export { TileLayer } from 'leaflet'")).rejects.toThrow('TileLayer');
});

import { CRS, LatLng, latLng, Point, point } from 'leaflet';
import { scaleAt, zoomAt } from './camera/Viewport.ts';
import { laea } from '../../model/laea.ts';

/** The equal-area plane as Leaflet knows planes: its unit square 256 px wide at zoom 0, endless, unwrapped. */
export const hemisphereCrs: CRS = {
  ...CRS.Simple,
  code: 'hemisphere-laea',
  infinite: true,
  scale: scaleAt,
  zoom: zoomAt,
  project(place) {
    const { lat, lng } = latLng(place);
    const { x, y } = laea.project(lng, lat);
    return new Point(x, y);
  },
  unproject(onPlane) {
    const { x, y } = point(onPlane);
    const { lng, lat } = laea.unproject(x, y);
    return new LatLng(lat, lng);
  },
  latLngToPoint(place, zoom) {
    return hemisphereCrs.project(latLng(place)).multiplyBy(scaleAt(zoom));
  },
  pointToLatLng(pixel, zoom) {
    return hemisphereCrs.unproject(point(pixel).divideBy(scaleAt(zoom)));
  },
};

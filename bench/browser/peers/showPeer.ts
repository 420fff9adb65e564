import 'leaflet/dist/leaflet.css';
import type { PeerPage } from './PeerPage.ts';
import { benchDays } from '../../syntheticEvents.ts';
import { clusterMap } from './clusterMap.ts';
import { markerMap } from './markerMap.tsx';
import { painted } from './painted.ts';
import { peerEvents } from './peerEvents.ts';

const MAPS = { 'react-leaflet': markerMap, 'leaflet.markercluster': clusterMap };

const query = new URLSearchParams(location.search);
const events = peerEvents(Number(query.get('count')));
const element = document.querySelector<HTMLElement>('#map');
const makeMap = Object.entries(MAPS).find(([name]) => name === query.get('peer'))?.[1];
if (!element || !makeMap) throw new Error(`There is no peer "${query.get('peer')}".`);
const show = await makeMap(element, events);

let [startDay, days] = [0, 0];

async function paint(): Promise<number> {
  const start = performance.now();
  show(events.from(startDay), events.from(startDay + days));
  await painted();
  return performance.now() - start;
}

const peer: PeerPage = {
  open(wanted) {
    days = wanted;
    startDay = benchDays.firstDay + Math.floor((benchDays.days - days) / 2);
    return paint();
  },
  step() {
    startDay++;
    return paint();
  },
};
window.peer = peer;

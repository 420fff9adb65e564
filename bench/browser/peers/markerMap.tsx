import { CircleMarker, MapContainer } from 'react-leaflet';
import { memo, useEffect, useState } from 'react';
import type { PeerEvents } from './peerEvents.ts';
import type { ShowEvents } from './ShowEvents.ts';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

interface Shown {
  readonly from: number;
  readonly to: number;
}

interface MarksProps {
  readonly events: PeerEvents;
  readonly onReady: (show: (shown: Shown) => void) => void;
}

/** Plain react-leaflet: a keyed circle for each event, on a canvas. */
export function markerMap(element: HTMLElement, events: PeerEvents): Promise<ShowEvents> {
  return new Promise((resolve) => {
    const onReady: MarksProps['onReady'] = (show) =>
      resolve((from, to) => flushSync(() => show({ from, to })));
    createRoot(element).render(
      <MapContainer preferCanvas center={[5, -83]} zoom={3} style={{ height: '100%' }}>
        <Marks events={events} onReady={onReady} />
      </MapContainer>,
    );
  });
}

function Marks({ events, onReady }: MarksProps) {
  const [{ from, to }, setShown] = useState<Shown>({ from: 0, to: 0 });
  useEffect(() => onReady(setShown), [onReady]);
  return Array.from({ length: to - from }, (_, i) => (
    <Mark key={from + i} lat={events.lat[from + i]!} lng={events.lng[from + i]!} />
  ));
}

const Mark = memo(({ lat, lng }: { readonly lat: number; readonly lng: number }) => (
  <CircleMarker center={[lat, lng]} radius={4} />
));

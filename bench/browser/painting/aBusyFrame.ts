import { aMapFrame, aPlace, aTieMark } from '../../../tests/unit/views/map/aMapFrame.ts';
import type { MapFrame } from '../../../src/views/map/MapFrame.ts';
import { TIE_RUNGS } from '../../../src/model/TieStatus.ts';

const STATES = ['BRA', 'MEX', 'PER', 'USA', 'VEN'];
const PAIRS = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b) => [a, b] as const));

/** A hundred events all over the map, a fifth of them of a rough place, and thirty ties. */
export function aBusyFrame(): MapFrame {
  const events = Array.from({ length: 100 }, (_, i) => ({
    place: aPlace({ lng: -110 + ((i * 37) % 70), lat: -40 + ((i * 53) % 85) }, i % 5 ? 1 : 7),
  }));
  const ties = Array.from({ length: 30 }, (_, i) => {
    const [a, b] = PAIRS[i % PAIRS.length]!;
    return aTieMark(a, b, { rung: TIE_RUNGS[i % TIE_RUNGS.length]! });
  });
  return aMapFrame(events, { ties });
}

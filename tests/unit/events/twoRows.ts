import type { FileRows } from '../../../src/events/fileSource.ts';
import { KIND_TOPICS, kindOf } from '../../../src/model/kindOf.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { dayCounts } from '../../../src/columns/DayCounts.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { planeUnits } from '../../../src/model/planeUnits.ts';

export const LIMA = { lng: -77.04, lat: -12.05 };

const { x, y } = planeUnits(LIMA.lng, LIMA.lat);
const parties = [
  { pairs: [], actors: ['MEX'] },
  { pairs: [pairOf('MEX', 'PER')], actors: ['MEX', 'PER'] },
];
const table = buildTable(
  {
    count: 2,
    startDay: Int32Array.of(knownDay('2024-05-03'), knownDay('2022-01-10')),
    endDay: Int32Array.of(knownDay('2024-05-03'), knownDay('2022-01-13')),
    vague: null,
    x: Uint16Array.of(0, x),
    y: Uint16Array.of(0, y),
    party: Uint16Array.of(0, 1),
    kind: Uint8Array.of(kindOf('society', 'conflict'), kindOf('diplomacy', 'cooperation')),
  },
  { parties: parties.length, topics: KIND_TOPICS, tones: TONES.length },
);

/** Two rows, the later one first: a protest without a place, and four days of talks in Lima. */
export const twoRows: FileRows = {
  id: 'file-1',
  name: 'talks.csv',
  table,
  parties,
  days: dayCounts(table, NO_FILTER),
};

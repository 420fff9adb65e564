import type { PackedObservations } from '../../src/dataset/tables/Observations.ts';
import { pairOf, statesOf } from '../../src/model/Pair.ts';
import type { Tables } from './loadTables.ts';

const COW_OUTSIDE = '.';
const COW_NONE = '0';
/** The month of Wikidata's list. */
const LISTED_MONTH = '2022-11';
/** What is a mission to a state; a consulate is none. */
const MISSION = /^(?:embassy|high-commission|interests-section)$/;

type MissionTables = Pick<Tables, 'cow-missions' | 'cow-states' | 'wikidata-missions'>;

/** Missions of every pair of the states in COW's system: a letter a wave and direction, and a letter of the list. */
export function packObservations(tables: MissionTables): PackedObservations {
  const { 'cow-missions': missions, 'cow-states': system, 'wikidata-missions': listed } = tables;
  const states = [...new Set(system.rows.map(({ state }) => state))].toSorted();
  const waves = [...new Set(missions.rows.map(({ year }) => Number(year)))].toSorted(
    (a, b) => a - b,
  );
  const isIn = (state: string, wave: number) =>
    system.rows.some(
      (row) =>
        row.state === state && Number(row.first_wave) <= wave && wave <= Number(row.last_wave),
    );
  const found = new Map(missions.rows.map((row) => [`${row.a}-${row.b} ${row.year}`, row]));
  const pairs = states.flatMap((a, at) => states.slice(at + 1).map((b) => pairOf(a, b)));
  const letters = (pair: (typeof pairs)[number], of: 'mission_of_a_at_b' | 'mission_of_b_at_a') =>
    waves
      .map((wave) =>
        statesOf(pair).every((state) => isIn(state, wave))
          ? (found.get(`${pair} ${wave}`)?.[of] ?? COW_NONE)
          : COW_OUTSIDE,
      )
      .join('');
  const sent = listed.rows.filter(({ kind }) => MISSION.test(kind));
  const resident = new Set(sent.map(({ sender, host }) => `${sender}>${host}`));
  const accredited = new Set(
    sent.flatMap(({ sender, accredited_to }) =>
      accredited_to.split(' ').map((host) => `${sender}>${host}`),
    ),
  );
  const listing = (way: string) => (resident.has(way) ? 'r' : accredited.has(way) ? 'a' : '0');
  return {
    tables: [missions.about, system.about, listed.about],
    waves,
    missions: Object.fromEntries(
      pairs.map((pair) => [
        pair,
        [letters(pair, 'mission_of_a_at_b'), letters(pair, 'mission_of_b_at_a')],
      ]),
    ),
    listed: {
      month: LISTED_MONTH,
      pairs: Object.fromEntries(
        pairs.map((pair) => {
          const [a, b] = statesOf(pair);
          return [pair, listing(`${a}>${b}`) + listing(`${b}>${a}`)];
        }),
      ),
    },
  };
}

import type { Iso3 } from '../../../model/Country.ts';
import { iso2Of } from '../../../model/iso2Of.ts';
import { stateOfName } from './stateOfName.ts';
import { STATE_CODES } from './stateCodes.ts';

/** CAMEO writes a state as ISO does, but for these; regions and organisations are no states. */
const CAMEO_ONLY = { ROM: 'ROU', TMP: 'TLS', MTN: 'MNE', WSB: 'PSE', GZS: 'PSE', KSV: 'XKX' };

/** Gaza, and the older code of Serbia. */
const FIPS_ONLY = { GZ: 'PSE', RB: 'SRB' };

/** States that were two, by the one that carries the number on. */
const COW_ONLY: readonly (readonly [number, Iso3])[] = [
  [260, 'DEU'],
  [340, 'SRB'],
  [678, 'YEM'],
];

/** Where Gleditsch and Ward's list of states differs from that of Correlates of War. */
const GW_ONLY: readonly (readonly [number, Iso3])[] = [
  [970, 'KIR'],
  [971, 'NRU'],
  [972, 'TON'],
  [973, 'TUV'],
];

const byIso3 = new Map<string, Iso3>([
  ...STATE_CODES.map(([iso3]) => [iso3, iso3] as const),
  ...Object.entries(CAMEO_ONLY),
]);
const byFips = new Map<string, Iso3>([
  ...STATE_CODES.map(([iso3, fips]) => [fips, iso3] as const),
  ...Object.entries(FIPS_ONLY),
]);
const byCow = new Map<number, Iso3>([
  ...STATE_CODES.flatMap(([iso3, , cow]) => (cow > 0 ? [[cow, iso3] as const] : [])),
  ...COW_ONLY,
]);
const byGw = new Map<number, Iso3>([...byCow, ...GW_ONLY]);
const byIso2 = new Map<string, Iso3>(
  STATE_CODES.map(([iso3]) => [iso2Of(iso3) ?? iso3, iso3] as const),
);

const cowNumbers = new Map<Iso3, number>(
  STATE_CODES.flatMap(([iso3, , cow]) => (cow > 0 ? [[iso3, cow] as const] : [])),
);
const gwNumbers = new Map<Iso3, number>([
  ...cowNumbers,
  ...GW_ONLY.map(([gw, iso3]) => [iso3, gw] as const),
]);

/** The state that a code or name stands for; undefined for none, and for territories and regions. */
export const stateOf = {
  /** As CAMEO or ISO 3166 alpha-3 writes it, in any case. */
  cameo: (code: string): Iso3 | undefined => byIso3.get(code.trim().toUpperCase()),
  /** FIPS 10-4: `CH` is China, `CI` Chile. */
  fips: (code: string): Iso3 | undefined => byFips.get(code.trim().toUpperCase()),
  /** A number of the Correlates of War project. */
  cow: (code: string): Iso3 | undefined => byCow.get(Number(code)),
  /** A number of Gleditsch and Ward's list, as UCDP uses it. */
  gw: (code: string): Iso3 | undefined => byGw.get(Number(code)),
  /** The number of a state in either list; null where it has none. */
  cowNumber: (iso3: Iso3): number | null => cowNumbers.get(iso3) ?? null,
  gwNumber: (iso3: Iso3): number | null => gwNumbers.get(iso3) ?? null,
  /** ISO 3166 alpha-2, in any case: `CH` is Switzerland. */
  iso2: (code: string): Iso3 | undefined => byIso2.get(code.trim().toUpperCase()),
  /** A name as event data, people and papers write it, in English, Spanish, Portuguese or French. */
  name: stateOfName,
};

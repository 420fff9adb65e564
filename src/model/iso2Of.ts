import type { Iso3 } from './Country.ts';

/**
 * The states of the world by the first letter of their code: the members of the United Nations, its two
 * observer states, Kosovo and Taiwan. Two small letters say that the alpha-2 code takes the first and the
 * third letter, not the second.
 */
const STATES =
  'AFGgoLBndreRGrmtgUSutZE BdiELENFAgdGRHRhsIHLRlzOLRArbrnTNWA CafANHEhlhnIVMRodogOLOMpvRIUBYPZE DEUJIMAnkOMZA ECUGYRISPSTTH FINJIRAsm GABBREOHAinMBNBnqRCrdTMuy HNDRVTIUN IDNNDRLRNrqSLSRTA JamORPN KazENGZHMIRNAorWT LAOBNbrbyCAIEKASOTUUXVA MARCODAdgdvexHLKDLIltMRneNGozRTUSWIYS NAMERGAICLDORPLRUZL OMN PakANERHLlwngolRKrtrySE QAT ROUUSWA SAUDNenGPlbLElvMROMRBSDTPurvkVNwewzycYR TcdGOHAJKkmLSONTOunuruvWNZA UGAKRrySAZB VATCTENNMUT WSM XKX YEM ZAFMBWE';

/** Those whose alpha-2 code takes another letter. */
const ODD = 'BENBJ BIHBA BLRBY COMKM ESTEE GNBGW IRLIE ISRIL PRKKP SRBRS SVNSI UKRUA';

const ISO2_OF: ReadonlyMap<Iso3, string> = new Map([
  ...STATES.split(' ').flatMap(([first = '', ...rest]) =>
    Array.from({ length: rest.length / 2 }, (_, i) => {
      const [second, third] = rest.slice(2 * i) as [string, string];
      const code = `${first}${second}${third}`;
      const iso3 = code.toUpperCase();
      return [iso3, first + (code === iso3 ? second : third.toUpperCase())] as const;
    }),
  ),
  ...ODD.split(' ').map((codes) => [codes.slice(0, 3), codes.slice(3)] as const),
]);

/** The ISO 3166 alpha-2 code of a state of the world, `XK` for Kosovo; undefined for what is none. */
export function iso2Of(iso3: Iso3): string | undefined {
  return ISO2_OF.get(iso3);
}

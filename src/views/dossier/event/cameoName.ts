import type { IdBetween } from '../../../i18n/MessageId.ts';

type Named = IdBetween<'dossier.cameo.'>;

/** Codes that have a name of their own; others bear that of the longest stem among them, at last their root. */
const NAMED: readonly Named[] = [
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const),
  ...(['11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const),
  ...(['0334', '041', '042', '044', '051', '057', '062', '085', '111', '125', '138'] as const),
  ...(['154', '161', '162', '163', '164', '172', '173', '186', '195'] as const),
];

/** The message `dossier.cameo.…` that names a code; undefined for one outside of roots 01 to 20. */
export function cameoName(code: string): Named | undefined {
  const stems = NAMED.filter((named) => code.startsWith(named));
  return stems.toSorted((a, b) => b.length - a.length)[0];
}

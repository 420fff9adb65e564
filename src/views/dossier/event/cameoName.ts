import type { IdBetween } from '../../../i18n/MessageId.ts';

type Named = IdBetween<'dossier.cameo.'>;

/** Codes that have a name of their own; others bear that of the longest stem among them, at last their root. */
const NAMED: readonly Named[] = [
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const),
  ...(['11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const),
  ...(['011', '014', '021', '0213', '022', '024', '0251', '0254', '0311', '033'] as const),
  ...(['0334', '0353', '0354', '039', '041', '042', '043', '044', '046', '051'] as const),
  ...(['057', '061', '062', '063', '064', '073', '081', '0841', '085', '111'] as const),
  ...(['114', '125', '1312', '138', '154', '161', '162', '163', '164', '171'] as const),
  ...(['172', '173', '186', '191', '195'] as const),
];

/** The message `dossier.cameo.…` that names a code; undefined for one outside of roots 01 to 20. */
export function cameoName(code: string): Named | undefined {
  const stems = NAMED.filter((named) => code.startsWith(named));
  return stems.toSorted((a, b) => b.length - a.length)[0];
}

import type { Reference, ReferenceType } from './Reference.ts';
import { datePartsOf } from './datePartsOf.ts';
import { plainText } from './plainText.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  dataset: 'DATA',
  webpage: 'ELEC',
  document: 'GEN',
};

/**
 * References as RIS (Research Information Systems, 2012) in UTF-8: a tag, two spaces, `- ` and one line
 * for each value, lines ended by CRLF. What a date says beyond its parts is in its fourth place, as EDTF.
 */
export function ris(references: readonly Reference[]): string {
  return references.map(recordOf).join('');
}

function recordOf(reference: Reference): string {
  const { issued, accessed } = reference;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[reference.type]],
    ['ID', reference.id],
    ['TI', reference.title],
    ['T2', reference.container],
    ['PB', reference.publisher],
    ['ET', reference.version],
    ['PY', issued && yearOf(issued)],
    ['DA', issued && dateOf(issued)],
    ['Y2', accessed && dateOf(accessed)],
    ['UR', reference.url],
    ['AV', reference.archive],
    ['N1', reference.addressText],
    ['LA', reference.lang],
    ['ER', ''],
  ];
  return lines
    .map(([tag, value]) => (value === null ? '' : `${tag}  - ${plainText(value)}\r\n`))
    .join('');
}

function yearOf(edtf: string): string | null {
  const year = datePartsOf(edtf)?.ends[0]?.[0];
  return year === undefined ? null : String(year).padStart(4, '0');
}

/** `YYYY/MM/DD/other`, of which each may be empty. */
function dateOf(edtf: string): string {
  const parts = datePartsOf(edtf);
  const [year, ...rest] = parts?.ends[0] ?? [];
  const [month, date] = rest.map((part) => String(part).padStart(2, '0'));
  const isWhole = parts && !parts.rough && parts.ends.length === 1;
  const first = year === undefined ? '' : String(year).padStart(4, '0');
  return [first, month ?? '', date ?? '', isWhole ? '' : edtf].join('/');
}

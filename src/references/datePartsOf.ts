/** Year; year and month; or year, month and date. */
export type Parts = readonly number[];

/** What a format that does not know EDTF can say of a date. */
export interface DateParts {
  /** The date, or the first and the last one of an interval. */
  readonly ends: readonly Parts[];
  /** Approximate or uncertain. */
  readonly rough: boolean;
}

const END = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?:-XX)*([?~%])?$/;

/** The parts of an EDTF date; null for what has none: a season, a decade, an interval that is open. */
export function datePartsOf(edtf: string): DateParts | null {
  const found = edtf.split('/').map((end) => END.exec(end));
  const known = found.filter((match) => match !== null);
  if (known.length < found.length) return null;
  return {
    ends: known.map((match) => match.slice(1, 4).flatMap((part) => (part ? [Number(part)] : []))),
    rough: known.some((match) => match[4] !== undefined),
  };
}

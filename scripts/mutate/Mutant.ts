/** What stands from `start` to `end` of a text (in UTF-16 units, the end without) is `after` instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** A file with one small fault in it, which the tests ought to notice. */
export interface Mutant extends Edit {
  /** From the root of the project. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly operator: string;
  readonly before: string;
  /** Where the function begins in which it stands; -1 for what stands in none. */
  readonly place: number;
}

/** The text with an edit made. */
export function edited(text: string, { start, end, after }: Edit): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** `src/lens/Lens.ts:12 boundary: a < b → a <= b`, each side on one line and cut where it is long. */
export function mutantLine({ path, line, operator, before, after }: Mutant): string {
  return `${path}:${line} ${operator}: ${shortened(before)} → ${shortened(after)}`;
}

function shortened(code: string): string {
  const flat = code.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-27)}` : flat;
}

/** The categories of a Lighthouse report, each with the least that it may score, of 100. */
const LEAST = {
  accessibility: 100,
  'best-practices': 100,
  performance: 95,
  seo: 90,
} as const;

interface Scores {
  /** One line for each category, and one for each audit that failed. */
  readonly lines: readonly string[];
  readonly passes: boolean;
}

/** Reads the scores of a report as Lighthouse writes it. Throws for one without a category that counts. */
export function readScores(report: unknown): Scores {
  const categories = fieldOf(report, 'categories');
  const audits = fieldOf(report, 'audits');
  const results = Object.entries(LEAST).map(([id, least]) => {
    const category = fieldOf(categories, id);
    const score = Math.round(Number(fieldOf(category, 'score')) * 100);
    const passes = score >= least;
    const refs = fieldOf(category, 'auditRefs');
    const failed = Array.isArray(refs) ? refs.flatMap((ref) => faultOf(audits, ref)) : [];
    return { lines: [`${String(score).padStart(4)}  ${id}, at least ${least}`, ...failed], passes };
  });
  return {
    lines: results.flatMap(({ lines }) => lines),
    passes: results.every(({ passes }) => passes),
  };
}

/** What an audit that counts has found, if it did not pass. */
function faultOf(audits: unknown, ref: unknown): readonly string[] {
  if (Number(fieldOf(ref, 'weight')) === 0) return [];
  const audit = fieldOf(audits, String(fieldOf(ref, 'id')));
  const score = fieldOf(audit, 'score');
  if (typeof score !== 'number' || score >= 0.9) return [];
  const value = Object.getOwnPropertyDescriptor(audit, 'displayValue')?.value as unknown;
  const measured = typeof value === 'string' ? `: ${value}` : '';
  return [`      ${String(fieldOf(audit, 'title'))}${measured}`];
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null)
    throw new Error(`The report has no "${name}" where one is expected.`);
  const field = Object.getOwnPropertyDescriptor(value, name);
  if (!field) throw new Error(`The report has no "${name}".`);
  return field.value as unknown;
}

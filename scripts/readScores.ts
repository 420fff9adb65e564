import { median } from '../bench/quantile.ts';

/** The forms of screen on which Lighthouse measures. */
export type ScreenForm = 'desktop' | 'mobile';

/** The categories of a Lighthouse report, each with the least that it may score, of 100. */
const LEAST = {
  accessibility: { desktop: 100, mobile: 100 },
  'best-practices': { desktop: 100, mobile: 100 },
  performance: { desktop: 97, mobile: 90 },
  seo: { desktop: 100, mobile: 100 },
} as const;

/** Audits whose number may not be more: milliseconds, and for shifts the share of the page that moved. */
const MOST = {
  'largest-contentful-paint': 2500,
  'total-blocking-time': 200,
  'cumulative-layout-shift': 0.02,
} as const;

interface Scores {
  /** One line for each category and number, and one for each audit that failed in the run of median performance. */
  readonly lines: readonly string[];
  readonly passes: boolean;
}

/** Reads the medians of several reports as Lighthouse writes them. Throws for one without a category that counts. */
export function readScores(reports: readonly unknown[], form: ScreenForm): Scores {
  const scoreOf = (report: unknown, id: string) =>
    Math.round(Number(fieldOf(fieldOf(fieldOf(report, 'categories'), id), 'score')) * 100);
  const byPerformance = reports.toSorted(
    (a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'),
  );
  const middle = byPerformance[Math.floor(reports.length / 2)];
  const scores = Object.entries(LEAST).map(([id, least]) => {
    const all = reports.map((report) => scoreOf(report, id));
    const score = median(all);
    return {
      lines: [
        `${String(score).padStart(5)}  ${id}, at least ${least[form]} (${all.join(', ')})`,
        ...faultsOf(middle, id),
      ],
      passes: score >= least[form],
    };
  });
  const numbers = Object.entries(MOST).map(([id, most]) => {
    const all = reports.map((report) =>
      Number(fieldOf(fieldOf(fieldOf(report, 'audits'), id), 'numericValue')),
    );
    const number = median(all);
    const told = (value: number) => `${Number(value.toFixed(most < 1 ? 3 : 0))}`;
    return {
      lines: [`${told(number).padStart(5)}  ${id}, at most ${most} (${all.map(told).join(', ')})`],
      passes: number <= most,
    };
  });
  const results = [...scores, ...numbers];
  return {
    lines: results.flatMap(({ lines }) => lines),
    passes: results.every(({ passes }) => passes),
  };
}

/** What the audits of a category have found that did not pass. */
function faultsOf(report: unknown, category: string): readonly string[] {
  const refs = fieldOf(fieldOf(fieldOf(report, 'categories'), category), 'auditRefs');
  const audits = fieldOf(report, 'audits');
  return Array.isArray(refs) ? refs.flatMap((ref) => faultOf(audits, ref)) : [];
}

/** What an audit that counts has found, if it did not pass. */
function faultOf(audits: unknown, ref: unknown): readonly string[] {
  if (Number(fieldOf(ref, 'weight')) === 0) return [];
  const audit = fieldOf(audits, String(fieldOf(ref, 'id')));
  const score = fieldOf(audit, 'score');
  if (typeof score !== 'number' || score >= 0.9) return [];
  const value = Object.getOwnPropertyDescriptor(audit, 'displayValue')?.value as unknown;
  const measured = typeof value === 'string' ? `: ${value}` : '';
  return [`       ${String(fieldOf(audit, 'title'))}${measured}`];
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null)
    throw new Error(`The report has no "${name}" where one is expected.`);
  const field = Object.getOwnPropertyDescriptor(value, name);
  if (!field) throw new Error(`The report has no "${name}".`);
  return field.value as unknown;
}

import { expect, it } from 'vitest';
import { readScores } from '../../../scripts/readScores.ts';

interface Given {
  readonly scores?: Readonly<Record<string, number>>;
  readonly audits?: Readonly<Record<string, object>>;
}

/** A report with a full score everywhere but where it is given; all audits count for performance. */
function aReport({ scores = {}, audits = {} }: Given) {
  const category = (id: string) => ({
    score: scores[id] ?? 1,
    auditRefs:
      id === 'performance' ? Object.keys(audits).map((name) => ({ id: name, weight: 10 })) : [],
  });
  const ids = ['accessibility', 'best-practices', 'performance', 'seo'];
  return { categories: Object.fromEntries(ids.map((id) => [id, category(id)])), audits };
}

it('a report in which all is well passes', () => {
  expect(readScores(aReport({}))).toEqual({
    lines: [
      ' 100  accessibility, at least 100',
      ' 100  best-practices, at least 100',
      ' 100  performance, at least 95',
      ' 100  seo, at least 90',
    ],
    passes: true,
  });
});

it('one score too low fails it, and the audits that cost it are named', () => {
  const audits = {
    paint: { title: 'First paint', score: 0.4, displayValue: '3.2 s' },
    shift: { title: 'Layout shift', score: 1 },
    advice: { title: 'Advice', score: null },
  };
  const { lines, passes } = readScores(aReport({ scores: { performance: 0.94 }, audits }));
  expect(passes).toBe(false);
  expect(lines).toContain('  94  performance, at least 95');
  expect(lines).toContain('      First paint: 3.2 s');
  expect(lines.join('\n')).not.toMatch(/Layout shift|Advice/);
});

it('accessibility allows for nothing less than all', () => {
  expect(readScores(aReport({ scores: { accessibility: 0.99 } })).passes).toBe(false);
});

it('what is no report is refused', () => {
  expect(() => readScores({ categories: {} })).toThrow('"audits"');
  expect(() => readScores(null)).toThrow('"categories"');
});

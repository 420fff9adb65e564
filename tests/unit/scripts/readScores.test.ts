import { expect, it } from 'vitest';
import { readScores } from '../../../scripts/readScores.ts';

interface Given {
  readonly scores?: Readonly<Record<string, number>>;
  readonly audits?: Readonly<Record<string, object>>;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** A report with a full score everywhere but where it is given; the audits given count for performance. */
function aReport({ scores = {}, audits = {}, numbers = {} }: Given) {
  const category = (id: string) => ({
    score: scores[id] ?? 1,
    auditRefs:
      id === 'performance' ? Object.keys(audits).map((name) => ({ id: name, weight: 10 })) : [],
  });
  const ids = ['accessibility', 'best-practices', 'performance', 'seo'];
  const number = (id: string) => ({ title: id, score: 1, numericValue: numbers[id] ?? 0 });
  const measured = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  return {
    categories: Object.fromEntries(ids.map((id) => [id, category(id)])),
    audits: { ...Object.fromEntries(measured.map((id) => [id, number(id)])), ...audits },
  };
}

it('a report in which all is well passes', () => {
  expect(readScores([aReport({})], 'desktop')).toEqual({
    lines: [
      '  100  accessibility, at least 100 (100)',
      '  100  best-practices, at least 100 (100)',
      '  100  performance, at least 97 (100)',
      '  100  seo, at least 100 (100)',
      '    0  largest-contentful-paint, at most 2500 (0)',
      '    0  total-blocking-time, at most 200 (0)',
      '    0  cumulative-layout-shift, at most 0.02 (0)',
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
  const { lines, passes } = readScores(
    [aReport({ scores: { performance: 0.94 }, audits })],
    'desktop',
  );
  expect(passes).toBe(false);
  expect(lines).toContain('   94  performance, at least 97 (94)');
  expect(lines).toContain('       First paint: 3.2 s');
  expect(lines.join('\n')).not.toMatch(/Layout shift|Advice/);
});

it('the middle of three runs counts, and a phone may be slower than a desktop', () => {
  const runs = [0.99, 0.8, 0.91].map((performance) => aReport({ scores: { performance } }));
  expect(readScores(runs, 'mobile').lines).toContain(
    '   91  performance, at least 90 (99, 80, 91)',
  );
  expect(readScores(runs, 'mobile').passes).toBe(true);
  expect(readScores(runs, 'desktop').passes).toBe(false);
});

it.each([
  ['largest-contentful-paint', 2600, ' 2600  largest-contentful-paint, at most 2500 (2600)'],
  ['total-blocking-time', 200.4, '  200  total-blocking-time, at most 200 (200)'],
  ['cumulative-layout-shift', 0.031, '0.031  cumulative-layout-shift, at most 0.02 (0.031)'],
])('%s of %d is too much', (id, value, line) => {
  const { lines, passes } = readScores([aReport({ numbers: { [id]: value } })], 'mobile');
  expect(lines).toContain(line);
  expect(passes).toBe(false);
});

it('accessibility allows for nothing less than all', () => {
  expect(readScores([aReport({ scores: { accessibility: 0.99 } })], 'mobile').passes).toBe(false);
});

it('what is no report is refused', () => {
  expect(() => readScores([{ categories: {} }], 'mobile')).toThrow('"accessibility"');
  expect(() => readScores([null], 'mobile')).toThrow('"categories"');
});

import * as v from 'valibot';
import { DATASET_VERSIONS, type DatasetRecord } from '../model/DatasetRecord.ts';
import type { Issue } from '../model/Issue.ts';
import { fieldsOf } from './fieldsOf.ts';
import { headerSchema } from './schema/headerSchema.ts';
import { shapeIssue, wordOf } from './shapeIssue.ts';

export type Header = v.InferOutput<typeof headerSchema>;

/** What a file says of itself; null when it is no data set, one of another version, or unclear. */
export function readHeader(raw: unknown): { header: Header | null; issues: readonly Issue[] } {
  const { format, version } = fieldsOf(raw);
  if (format !== ('hemisphere-dataset' satisfies DatasetRecord['format'])) {
    const found = wordOf(format ?? raw);
    return { header: null, issues: [fault('not-a-dataset', '', { found })] };
  }
  if (typeof version === 'number' && !DATASET_VERSIONS.some((known) => known === version)) {
    const context = { found: String(version), known: DATASET_VERSIONS.join(', ') };
    return { header: null, issues: [fault('unknown-version', 'version', context)] };
  }
  const shape = v.safeParse(headerSchema, raw, { abortPipeEarly: true });
  const issues = shape.success
    ? checkSpans(shape.output)
    : shape.issues.map((issue) => shapeIssue(issue, ''));
  const isGood = shape.success && issues.every(({ severity }) => severity === 'warning');
  return { header: isGood ? shape.output : null, issues };
}

function checkSpans({ span, opening }: Header): Issue[] {
  if (span.from > span.to) {
    return [fault('wrong-shape', 'span.to', { expected: `>=${span.from}`, found: span.to })];
  }
  if (span.from <= opening.from && opening.from <= opening.to && opening.to <= span.to) return [];
  const expected = `${span.from}/${span.to}`;
  const context = { expected, found: `${opening.from}/${opening.to}` };
  return [{ ...fault('wrong-shape', 'opening', context), severity: 'warning' }];
}

function fault(code: Issue['code'], path: string, context: Issue['context']): Issue {
  return { code, severity: 'error', path, context };
}

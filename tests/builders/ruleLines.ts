import { issueLine } from '../../scripts/issueLine.ts';
import { assembleRecord } from '../../scripts/record/assembleRecord.ts';
import { checkRules } from '../../scripts/record/rules/checkRules.ts';
import type { RecordRule, RuleInput } from '../../scripts/record/rules/RecordRule.ts';
import { recordFiles } from './recordFiles.ts';

/** The small record, with these files in place of its own, as rules look at it. */
export function ruleInput(given: Readonly<Record<string, unknown>> = {}): RuleInput {
  const { lists, files, issues } = assembleRecord(recordFiles(given));
  if (!lists) throw new Error(`The small record is bad: ${issues.map(issueLine).join(' ')}`);
  return { lists, files };
}

/** What `npm run data:check` says by one rule of the small record with these files in place of its own. */
export function ruleLines(
  rule: RecordRule,
  given: Readonly<Record<string, unknown>> = {},
): string[] {
  return checkRules(ruleInput(given), [rule]).map((issue) => `${issue.file}: ${issueLine(issue)}`);
}

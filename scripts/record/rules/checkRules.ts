import type { RecordIssue } from '../RecordIssue.ts';
import { EXCEPTIONS_FILE, type RuleException } from './exceptionSchema.ts';
import type { Breach, RecordRule, RuleInput } from './RecordRule.ts';
import { RECORD_RULES } from './recordRules.ts';

/** What breaks a rule and is not listed as an exception; and what is listed and breaks none. */
export function checkRules(
  input: RuleInput,
  rules: readonly RecordRule[] = RECORD_RULES,
): RecordIssue[] {
  const exceptions = exceptionsIn(input);
  const found = breachesOf(input, rules);
  return [
    ...found
      .filter(({ rule, breach }) => !exceptions.some((one) => covers(one, rule, breach)))
      .map(({ rule, breach: { file, path, context } }) => issue(rule.name, file, path, context)),
    ...exceptions.flatMap((one, i) =>
      found.some(({ rule, breach }) => covers(one, rule, breach))
        ? []
        : [issue('idle-exception', EXCEPTIONS_FILE, `[${i}]`, { ...one })],
    ),
  ];
}

/** The list of exceptions as it should be: those that still apply, and whatever else may wait. */
export function standingExceptions(
  input: RuleInput,
  rules: readonly RecordRule[] = RECORD_RULES,
): RuleException[] {
  const listed = exceptionsIn(input);
  const all = breachesOf(input, rules).flatMap(({ rule, breach }) => {
    const reason = listed.find((one) => covers(one, rule, breach))?.reason ?? rule.waits;
    return reason === undefined ? [] : [{ rule: rule.name, record: breach.record, reason }];
  });
  return [...new Map(all.map((one) => [`${one.rule} ${one.record}`, one])).values()];
}

interface Found {
  readonly rule: RecordRule;
  readonly breach: Breach;
}

function breachesOf(input: RuleInput, rules: readonly RecordRule[]): Found[] {
  return rules.flatMap((rule) => rule.find(input).map((breach) => ({ rule, breach })));
}

function exceptionsIn({ files }: RuleInput): readonly RuleException[] {
  return (files.get(EXCEPTIONS_FILE) ?? []) as readonly RuleException[];
}

function covers(exception: RuleException, { name }: RecordRule, { record }: Breach): boolean {
  return exception.rule === name && exception.record === record;
}

function issue(
  code: string,
  file: string,
  path: string,
  context: RecordIssue['context'],
): RecordIssue {
  return { code, severity: 'error', file, path, context };
}

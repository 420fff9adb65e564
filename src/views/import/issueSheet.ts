import type { RowIssue } from '../../model/RowIssue.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { UTF8_MARK, csvLine } from '../../sheets/csvLine.ts';
import { inertText } from '../../base/inertText.ts';

/** Issues as a sheet (CSV, RFC 4180) in the reader's language; no cell of it is a formula. */
export function issueSheet(issues: readonly RowIssue[], t: Say): string {
  const hasFiles = issues.some(({ file }) => file !== undefined);
  const fileOf = (text: string) => (hasFiles ? [text] : []);
  const own = (['row', 'column', 'found', 'reason'] as const).map((head) =>
    t(`import.sheet.${head}`),
  );
  const heads = [...fileOf(t('import.sheet.file')), ...own];
  const rows = issues.map(({ code, row, column, found, file = '' }) => [
    ...fileOf(file),
    row === null ? '' : String(row),
    column,
    found,
    t(`import.issue.${code}`),
  ]);
  return UTF8_MARK + [heads, ...rows].map((row) => csvLine(row.map(inertText))).join('');
}

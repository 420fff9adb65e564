import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowIssue } from '../../../../src/model/RowIssue.ts';
import { issueSheet } from '../../../../src/views/import/issueSheet.ts';
import { naiveCells } from '../../ingest/rows/naiveRows.ts';

const anIssue = (issue: Partial<RowIssue>): RowIssue => ({
  code: 'bad-day',
  row: 4,
  column: 'date',
  found: 'soon',
  ...issue,
});

test('each issue is a row, with its reason in the reader’s words', () => {
  const issues = [anIssue({}), anIssue({ code: 'no-row', row: null, column: '', found: '' })];
  expect(issueSheet(issues, (id) => `<${id}>`)).toBe(
    '\uFEFF<import.sheet.row>,<import.sheet.column>,<import.sheet.found>,<import.sheet.reason>\r\n' +
      '4,date,soon,<import.issue.bad-day>\r\n,,,<import.issue.no-row>\r\n',
  );
});

test('no cell is a formula, and each comes back as it was found', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', '\t', 'a'),
  });
  fc.assert(
    fc.property(text, text, (column, found) => {
      const sheet = issueSheet([anIssue({ column, found })], () => 'x').slice(1);
      const cells = naiveCells(sheet, ',')[1] ?? [];
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(['4', column, found, 'x']);
    }),
  );
});

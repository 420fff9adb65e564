import { expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { messagesIn } from '../../i18n/messageFiles.ts';
import { ROW_ISSUES } from '../../../../src/model/RowIssue.ts';

test.each(LANGS)('in %s each issue of a row has its reason, and there is no other', (lang) => {
  const reasons = [...messagesIn(lang, 'import').keys()]
    .filter((id) => id.startsWith('import.issue.'))
    .map((id) => id.replace('import.issue.', ''));
  expect(reasons.toSorted()).toEqual(Object.keys(ROW_ISSUES).toSorted());
});

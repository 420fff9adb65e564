import { expect, test } from 'vitest';
import { formatNotices } from '../../../build/formatNotices.ts';
import type { Notice } from '../../../build/readNotice.ts';

function aNotice(notice: Partial<Notice> = {}): Notice {
  return { name: 'a', version: '1.0.0', licence: 'MIT', shipped: true, text: 'Text.', ...notice };
}

test('notices stand in order of name, each version once', () => {
  const text = formatNotices([
    aNotice({ name: 'b' }),
    aNotice({ version: '2.0.0' }),
    aNotice(),
    aNotice(),
  ]);
  expect(text.match(/^\w \d.*$/gm)).toEqual(['a 1.0.0 (MIT)', 'a 2.0.0 (MIT)', 'b 1.0.0 (MIT)']);
});

test('a standard text is marked as one', () => {
  const mark = 'ships no licence file';
  expect(formatNotices([aNotice({ shipped: false })])).toContain(mark);
  expect(formatNotices([aNotice()])).not.toContain(mark);
});

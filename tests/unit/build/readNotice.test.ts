import { expect, test } from 'vitest';
import { readNotice } from '../../../build/readNotice.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

function noticeOf(manifest: object, files: Record<string, string> = {}) {
  const text = JSON.stringify({ name: 'a', version: '1.0.0', ...manifest });
  return inScratchFolder({ 'package.json': text, ...files }, readNotice);
}

test('all licence and notice files of a package are told in full', async () => {
  const files = {
    'NOTICE.txt': 'Mind this.\r\n',
    LICENSE: 'Do as\r\nyou like.',
    'licenser.js': '',
  };
  expect(await noticeOf({ license: 'ISC' }, files)).toEqual({
    name: 'a',
    version: '1.0.0',
    licence: 'ISC',
    shipped: true,
    text: 'Do as\nyou like.\n\nMind this.',
  });
});

test('what a package says of those that it bundles itself is left out', async () => {
  const text = 'Own text.\n\n# Licenses of bundled dependencies\nOther text.';
  expect(await noticeOf({ license: 'MIT' }, { 'LICENSE.md': text })).toMatchObject({
    text: 'Own text.',
  });
});

test('a package without a file is told by the standard text, which says so', async () => {
  const notice = await noticeOf({ license: 'MIT', author: { name: 'Ana' } });
  expect(notice).toMatchObject({ shipped: false });
  expect(notice.text).toContain('Copyright (c) Ana\n\nPermission is hereby granted');
  expect((await noticeOf({ license: 'MIT', author: 'Bea' })).text).toContain('(c) Bea');
  expect((await noticeOf({ license: 'MIT' })).text).toContain('(c) the authors of a');
});

test('a package without a file under a licence that we do not hold is a fault', async () => {
  await expect(noticeOf({ license: 'EUPL-1.2' })).rejects.toThrow(
    'a 1.0.0 (EUPL-1.2) is in the bundle, ships no licence file',
  );
});

test('a package that names no licence is a fault, whatever files it ships', async () => {
  await expect(noticeOf({}, { LICENSE: 'Do as you like.' })).rejects.toThrow(
    'a 1.0.0 is in the bundle and names no licence',
  );
});

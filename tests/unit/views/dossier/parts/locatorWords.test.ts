import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../../../src/model/LocalText.ts';
import { LOCALES } from '../../../../../src/i18n/formatDay.ts';
import { compileMessage } from '../../../../../build/compileMessage.ts';
import { formatMessage } from '../../../../../src/i18n/formatMessage.ts';
import { locatorWords } from '../../../../../src/views/dossier/parts/locatorWords.ts';
import type { Say } from '../../../../../src/i18n/useMessage.ts';
import { messagesIn } from '../../../i18n/messageFiles.ts';

const inAll = (locator: string) =>
  LANGS.map((lang) => {
    const messages = messagesIn(lang, 'dossier');
    const t: Say = (id, values = {}) =>
      formatMessage(compileMessage(messages.get(id) ?? ''), values, LOCALES[lang]);
    return locatorWords(locator, t);
  });

describe('where a citation stands in its source', () => {
  test('is said in the language of the page where it is a line', () => {
    expect(inAll('line 13')).toEqual(['line 13', 'línea 13', 'linha 13', 'ligne 13']);
    expect(inAll('lines 1, 4–6')).toEqual([
      'lines 1, 4–6',
      'líneas 1, 4–6',
      'linhas 1, 4–6',
      'lignes 1, 4–6',
    ]);
  });

  test.each(['Panama: Diplomatic Relations Resumed, 1949', 'line of duty', 'rcid 5301'])(
    'stays as the source has it otherwise: %s',
    (locator) => {
      expect(new Set(inAll(locator))).toEqual(new Set([locator]));
    },
  );
});

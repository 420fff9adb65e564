import { build } from 'vite';
import { expect, test } from 'vitest';
import { compileMessages, icuMessages } from '../../../build/icuMessages.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const file = 'src/i18n/messages/es/list.json';

test('a message that is not valid is told by its file and id', () => {
  expect(() =>
    compileMessages('{"ok": "fine", "shown": "{n, plural, one {# event}}"}', file),
  ).toThrow(`${file}: message "shown" cannot be said: SyntaxError: MISSING_OTHER_CLAUSE`);
});

test.each([
  ['{"group": {"a": "b"}}', `${file}: message "group" is not text but {"a":"b"}.`],
  ['["a"]', `${file} must hold one object`],
  ['{"a": ', `${file} is not JSON: SyntaxError`],
])('a file that is no flat map of messages is told: %s', (text, reason) => {
  expect(() => compileMessages(text, file)).toThrow(reason);
});

/** Builds an entry that imports a part of the messages and gives back what the bundle exports. */
function builtWith(files: Readonly<Record<string, string>>, part: string): Promise<string> {
  const all = { 'main.js': `export * from 'virtual:messages/${part}'`, ...files };
  return inScratchFolder(all, async (root) => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [icuMessages()],
      build: { write: false, minify: false, lib: { entry: 'main.js', formats: ['es'] } },
    });
    const [bundle] = Array.isArray(result) ? result : [];
    return bundle?.output[0].code ?? '';
  });
}

const exportsOf = async (code: string): Promise<unknown> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

test('each part of a language is imported compiled, from the files of all rooms', async () => {
  const files = {
    [file]: '{"list.hello": "Hola, {name}"}',
    'src/i18n/messages/es/dossier.json': '{"dossier.close": "Cerrar"}',
  };
  expect(await exportsOf(await builtWith(files, 'es/start'))).toHaveProperty('messages', {
    'list.hello': ['Hola, ', ['value', 'name']],
  });
  expect(await exportsOf(await builtWith(files, 'es/later'))).toHaveProperty('messages', {
    'dossier.close': 'Cerrar',
  });
});

test('what a topic is called in all languages is imported too', async () => {
  const files = {
    'src/i18n/messages/es/marks.json': '{"marks.topic.vote": "Votaciones", "marks.strained": "x"}',
    'src/i18n/messages/fr/marks.json': '{"marks.topic.vote": "Votes"}',
    'src/i18n/messages/en/marks.json': '{"marks.topic.vote": "Votes"}',
  };
  expect(await exportsOf(await builtWith(files, 'names'))).toHaveProperty('names', {
    'marks.topic.vote': ['Votes', 'Votaciones'],
  });
});

test('a bad message stops the build', async () => {
  await expect(builtWith({ [file]: '{"list.hello": "Hola, {name"}' }, 'es/start')).rejects.toThrow(
    /es\/list\.json: message "list.hello" cannot be said/,
  );
});

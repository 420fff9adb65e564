import { createIntl } from 'react-intl';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { icuMessages, parseMessages } from '../../../build/icuMessages.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const file = 'src/i18n/messages/es/list.json';

test('parsed messages say what their text says', () => {
  const text = JSON.stringify({
    shown: '{n, plural, one {# evento} many {# de eventos} other {# eventos}} de {m, number}',
    day: '{day, date, ::yyyyMMMd}',
  });
  const intl = createIntl({ locale: 'es', timeZone: 'UTC', messages: parseMessages(text, file) });
  expect(intl.formatMessage({ id: 'shown' }, { n: 1, m: 20_000 })).toBe('1 evento de 20.000');
  expect(intl.formatMessage({ id: 'shown' }, { n: 1e6, m: 0 })).toBe('1.000.000 de eventos de 0');
  expect(intl.formatMessage({ id: 'day' }, { day: new Date(0) })).toBe('1 ene 1970');
});

test('a message that is not valid is told by its file and id', () => {
  expect(() =>
    parseMessages('{"ok": "fine", "shown": "{n, plural, one {# event}}"}', file),
  ).toThrow(
    `${file}: message "shown" is not a valid ICU message: SyntaxError: MISSING_OTHER_CLAUSE`,
  );
});

test.each([
  ['{"group": {"a": "b"}}', `${file}: message "group" is not text but {"a":"b"}.`],
  ['["a"]', `${file} must hold one object`],
  ['{"a": ', `${file} is not JSON: SyntaxError`],
])('a file that is no flat map of messages is told: %s', (text, reason) => {
  expect(() => parseMessages(text, file)).toThrow(reason);
});

/** Builds an entry that imports the messages and gives back what the bundle exports. */
function builtWith(messages: string): Promise<string> {
  const files = {
    'main.js': `export { default } from './${file}'`,
    [file]: messages,
  };
  return inScratchFolder(files, async (root) => {
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

test('a build imports messages already parsed', async () => {
  const code = await builtWith('{"hello": "Hello, {name}"}');
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module).toHaveProperty('default', {
    hello: [
      { type: 0, value: 'Hello, ' },
      { type: 1, value: 'name' },
    ],
  });
});

test('a bad message stops the build', async () => {
  await expect(builtWith('{"hello": "Hello, {name"}')).rejects.toThrow(
    /es\/list\.json: message "hello" is not a valid ICU message/,
  );
});

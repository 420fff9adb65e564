import { createIntl } from 'react-intl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/model/LocalText.ts';
import { LOCALES } from '../../../src/i18n/formatDay.ts';
import { compileMessage } from '../../../build/compileMessage.ts';
import { formatMessage } from '../../../src/i18n/formatMessage.ts';
import { argumentsOf, messagesOf } from './messageFiles.ts';

const say = (text: string, values: Record<string, string | number>, locale = 'en-GB') =>
  formatMessage(compileMessage(text), values, locale);

describe('a message', () => {
  test('counts in the plurals and numbers of its language', () => {
    const events = '{n, plural, one {# evento} many {# de eventos} other {# eventos}}';
    expect(say(events, { n: 1 }, 'es-419')).toBe('1 evento');
    expect(say(events, { n: 1_500 }, 'es-419')).toBe('1,500 eventos');
    expect(say(events, { n: 1_000_000 }, 'pt-BR')).toBe('1.000.000 de eventos');
    expect(say('{n, plural, one {# jour} other {# jours}}', { n: 0 }, 'fr-FR')).toBe('0 jour');
  });

  test('takes an exact number before the category that it falls in', () => {
    const text = '{n, plural, =0 {none} =1 {the only one} one {# one} other {# all}}';
    expect([0, 1, 2].map((n) => say(text, { n }))).toEqual(['none', 'the only one', '2 all']);
  });

  test('takes "other" for a value that has no words of its own', () => {
    const text = '{form, select, both {{a} and {b}} other {{a} alone}}';
    expect(say(text, { form: 'both', a: 'Peru', b: 'Chile' })).toBe('Peru and Chile');
    expect(say(text, { form: 'constructor', a: 'Peru', b: 'Chile' })).toBe('Peru alone');
  });

  test('counts the nearest plural around it', () => {
    const text = '{n, plural, other {# of {m, plural, other {#}}, #}}';
    expect(say(text, { n: 3, m: 7 })).toBe('3 of 7, 3');
  });

  test('without one of its values is a fault of the code', () => {
    expect(() => say('Hello, {name}', {})).toThrow('without its value "name"');
  });
});

test.each([
  '{day, date, short}',
  '{hour, time}',
  '<b>bold</b>',
  '{n, selectordinal, other {#th}}',
  '{n, plural, offset:1 other {#}}',
  '{n, number, percent}',
])('what the page cannot say is refused as it is built: %s', (text) => {
  expect(() => compileMessage(text)).toThrow(
    /is a date, a time or a tag|offset or is ordinal|no number skeleton/,
  );
});

const VALUES = fc.oneof(
  fc.constantFrom(0, 1, 2, 1_000_000, 20_000, 1.5, -3.25),
  fc.integer({ min: -9, max: 2_500_000 }),
);

test.each(LANGS)('in %s every message reads as the reference formatter has it', (lang) => {
  const messages = messagesOf(lang);
  const onError = (error: Error) => {
    throw error;
  };
  const locale = LOCALES[lang];
  const intl = createIntl({ locale, messages: Object.fromEntries(messages), onError });
  for (const [id, text] of messages) {
    const message = compileMessage(text);
    const args = [...argumentsOf(text)];
    const anyValues = fc.record(
      Object.fromEntries(
        args.map(([name, { type, keys }]) => [
          name,
          type === 'select' ? fc.constantFrom(...keys) : type === 'value' ? fc.string() : VALUES,
        ]),
      ),
    );
    fc.assert(
      fc.property(anyValues, (values) => {
        const expected = intl.formatMessage({ id }, values);
        expect(formatMessage(message, values, locale)).toBe(expected);
      }),
      { numRuns: args.length === 0 ? 1 : 20 },
    );
  }
});

import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/model/LocalText.ts';
import { LOCALES } from '../../../src/i18n/formatDay.ts';
import {
  allArguments,
  argumentsOf,
  literalsOf,
  messagesIn,
  messagesOf,
  roomsOf,
} from './messageFiles.ts';
import { messageUses } from './messageUses.ts';
import { termsMissing } from './glossary.ts';

const english = messagesOf('en');

/** Labels of a table that names its subject beside them. */
const SHORTENED = ['sources.face.all', 'sources.tieChanges'];

const others = LANGS.filter((lang) => lang !== 'en');

test('ids begin with the room in whose file they stand', () => {
  for (const room of roomsOf('en'))
    for (const id of messagesIn('en', room).keys()) expect(id).toMatch(new RegExp(`^${room}\\.`));
});

describe.each(others)('in %s', (lang) => {
  const translated = messagesOf(lang);

  test('there is every message, and no other', () => {
    expect(roomsOf(lang)).toEqual(roomsOf('en'));
    for (const room of roomsOf('en'))
      expect([...messagesIn(lang, room).keys()].toSorted()).toEqual(
        [...messagesIn('en', room).keys()].toSorted(),
      );
  });

  test('a message takes the values that it takes in English', () => {
    const taken = (text: string) => [...argumentsOf(text).keys()].toSorted();
    const apart = [...english].filter(
      ([id, text]) => String(taken(text)) !== String(taken(translated.get(id) ?? '')),
    );
    expect(apart.map(([id]) => id)).toEqual([]);
  });

  test('a choice has words for all that it has words for in English', () => {
    const faults = [...english].flatMap(([id, text]) => {
      const own = argumentsOf(translated.get(id) ?? '');
      return [...argumentsOf(text)]
        .filter(([, { type }]) => type === 'select')
        .flatMap(([name, { keys }]) => keys.filter((key) => !own.get(name)?.keys.includes(key)))
        .map((key) => `${id}: ${key}`);
    });
    expect(faults).toEqual([]);
  });

  test('terms of the field are those of the glossary', () => {
    const faults = [...english]
      .filter(([id]) => !SHORTENED.includes(id))
      .flatMap(([id, text]) => {
        const words = literalsOf(translated.get(id) ?? '');
        return termsMissing(literalsOf(text), words, lang).map(
          (term) => `${id}: ${term}: ${words}`,
        );
      });
    expect(faults).toEqual([]);
  });
});

test.each(LANGS)('in %s every plural has words for each category of the language', (lang) => {
  const rules = new Intl.PluralRules(LOCALES[lang]);
  const categories = rules.resolvedOptions().pluralCategories;
  const faults = [...messagesOf(lang)].flatMap(([id, text]) =>
    allArguments(parse(text))
      .filter(([, { type, keys }]) => type === 'plural' && !onlyTellsZero(keys))
      .flatMap(([name, { keys }]) =>
        categories
          .filter((category) => !keys.includes(category))
          .map((category) => `${id}: ${name} has no "${category}"`),
      ),
  );
  expect(faults).toEqual([]);
});

/** Such a plural counts nothing: it says something or it does not. */
function onlyTellsZero(keys: readonly string[]): boolean {
  return keys.every((key) => key === '=0' || key === 'other');
}

// a dynamic id is declared by the template that makes it: t(`marks.status.${status}`)
test('every message is said somewhere', () => {
  const says = messageUses();
  expect([...english.keys()].filter((id) => !says(id))).toEqual([]);
});

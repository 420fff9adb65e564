import { LANGS } from '../../../src/model/LocalText.ts';
import { bundled } from '../data/bundled.ts';
import { expect, test } from 'vitest';
import { withDates } from '../../../src/i18n/withDates.ts';

const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');

test('ISO dates in a text are written as its language writes dates', () => {
  const said = withDates({
    en: 'Suspended 2009-07-04 to 2011-06-01',
    es: 'Suspendido del 2012-06 al 2013-08-01',
    fr: 'Suspendu le 2019-04-01',
  });
  expect([said.en, said.es, said.fr].map(plain)).toEqual([
    'Suspended 4 Jul 2009 to 1 Jun 2011',
    'Suspendido del jun 2012 al 1 ago 2013',
    'Suspendu le 1er avr. 2019',
  ]);
  expect(said.pt).toBeUndefined();
});

test('what only looks like a date stays as it is', () => {
  const words = 'A/2019-04, 2013-45, 2013-02-31, 12013-02, 2013-02-1';
  expect(withDates({ en: words }).en).toBe(words);
});

test('no note on a membership of the record is left with an ISO date', () => {
  const notes = bundled.dataset.blocs.flatMap(({ memberships }) =>
    memberships.flatMap(({ note }) => (note ? [withDates(note)] : [])),
  );
  const said = notes.flatMap((note) => LANGS.map((lang) => note[lang] ?? ''));
  expect(said.filter((text) => /\d{4}-\d{2}/.test(text))).toEqual([]);
});

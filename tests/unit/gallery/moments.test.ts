import { expect, test } from 'vitest';
import { LANGS } from '../../../src/model/LocalText.ts';
import { bundled } from '../data/bundled.ts';
import { MOMENTS } from '../../../gallery/moments.ts';
import { MOMENT_WINDOW, linkOf } from '../../../gallery/Moment.ts';
import { THEMES } from '../../../src/lens/Lens.ts';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { readdirSync, statSync } from 'node:fs';
import { settleLens } from '../../../src/query/settleLens.ts';

test('each moment has a picture, and each picture is of a moment', () => {
  const pictures = readdirSync('gallery/pictures');
  expect(pictures.toSorted()).toEqual(MOMENTS.map(({ name }) => `${name}.png`).toSorted());
});

test('the pictures are light enough for everyone who clones them', () => {
  const weights = MOMENTS.map(({ name }) => statSync(`gallery/pictures/${name}.png`).size);
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(2_500_000);
});

test.each(MOMENTS)('the link of $name reads and fits the bundled data set', (moment) => {
  const { lens, ignored, foreign } = decodeLens(linkOf(moment));
  expect({ ignored, foreign }).toEqual({ ignored: [], foreign: [] });
  expect(settleLens(bundled.shown, lens).ignored).toEqual([]);
});

test('every language is seen in every theme', () => {
  const seen = new Set(MOMENTS.map(({ lang, theme }) => `${lang} ${theme}`));
  expect(seen.size).toBe(LANGS.length * THEMES.length);
});

test('every moment fits into the window', () => {
  for (const { size } of MOMENTS) {
    expect(size[0]).toBeLessThanOrEqual(MOMENT_WINDOW.width);
    expect(size[1]).toBeLessThanOrEqual(MOMENT_WINDOW.height);
  }
});

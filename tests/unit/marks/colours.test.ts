import { describe, expect, test } from 'vitest';
import { deltaE2000, labOf } from './deltaE2000.ts';
import { linearOf, contrast, seenBy, type Vision, VISIONS } from './colourVision.ts';
import { readTokens, type Theme, THEMES } from './readTokens.ts';
import { TIE_RUNGS, type TieRung } from '../../../src/model/TieStatus.ts';
import { TIE_STROKES } from '../../../src/marks/tieStroke.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { toneToken } from '../../../src/marks/toneToken.ts';

const tokens = readTokens('ui/tokens.css', 'marks/marks.css');

function colourOf(token: string, theme: Theme): string {
  const colour = tokens.get(token);
  if (!colour) throw new Error(`${token} has no opaque colour for each theme.`);
  return colour[theme];
}

function difference(a: string, b: string, theme: Theme, vision: Vision): number {
  const seen = (token: string) => labOf(seenBy(vision, linearOf(colourOf(token, theme))));
  return deltaE2000(seen(a), seen(b));
}

/** Pairs of a list, each once. */
function pairsIn<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]));
}

const GROUNDS = ['--sea', '--land', '--land-other', '--panel'];
const PANELS = ['--panel', '--fill', '--accent-ground', '--warning-ground'];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  '--ink': [...GROUNDS, ...PANELS],
  '--muted': [...GROUNDS, ...PANELS],
  '--accent': [...GROUNDS, ...PANELS],
  '--faint': GROUNDS,
  '--warning': ['--panel', '--fill', '--accent-ground', '--warning-ground'],
  '--on-accent': ['--accent'],
  '--panel': ['--ink'],
};
const RUNG_TOKENS = [...new Set(Object.values(TIE_STROKES).map(({ token }) => token))];
const MARKS = [...TONES.map(toneToken), ...RUNG_TOKENS, '--tie-strained'];

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(Object.entries(TEXTS))('%s is read at 4.5:1 on each of its grounds', (text, on) => {
    const ratios = on.map((ground) => contrast(colourOf(text, theme), colourOf(ground, theme)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s stands at 3:1 against sea, land and panel', (mark) => {
    const ratios = GROUNDS.map((on) => contrast(colourOf(mark, theme), colourOf(on, theme)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });

  test.each(TONES)('a pictogram is seen at 4.5:1 on the disc of %s', (tone) => {
    const seen = contrast(colourOf('--on-tone', theme), colourOf(toneToken(tone), theme));
    expect(seen).toBeGreaterThanOrEqual(4.5);
  });

  // 10 is ten times a just noticeable difference: seen at a glance, also on small marks
  test.each(VISIONS)('the three tones differ by a CIEDE2000 of 10 with %s vision', (vision) => {
    const differences = pairsIn(TONES).map(([a, b]) =>
      difference(toneToken(a), toneToken(b), theme, vision),
    );
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
  });

  test('with normal vision the recorded rungs differ by a CIEDE2000 of 14', () => {
    const recorded = TIE_RUNGS.slice(0, TIE_RUNGS.indexOf('unknown'));
    const differences = pairsIn(recorded).map(([a, b]) =>
      difference(TIE_STROKES[a].token, TIE_STROKES[b].token, theme, 'normal'),
    );
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(14);
  });

  test.each(VISIONS)('no two rungs look alike with %s vision', (vision) => {
    const alike = pairsIn(TIE_RUNGS).filter(
      ([a, b]) =>
        difference(TIE_STROKES[a].token, TIE_STROKES[b].token, theme, vision) < 10 &&
        !differInStroke(a, b),
    );
    expect(alike).toEqual([]);
  });
});

/**
 * Rule: two strokes differ without colour when one has a cross and the other has none, when the share
 * of ink differs by a tenth, or when one is half as long in its period, or half as wide, again.
 */
function differInStroke(a: TieRung, b: TieRung): boolean {
  const [one, other] = [TIE_STROKES[a], TIE_STROKES[b]];
  if (one.cross !== other.cross) return true;
  const [inkA, periodA] = inkOf(one.dash);
  const [inkB, periodB] = inkOf(other.dash);
  if (Math.abs(inkA - inkB) >= 0.1) return true;
  return inkA === 1 ? ratio(one.widthPx, other.widthPx) >= 1.5 : ratio(periodA, periodB) >= 1.5;
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

/** Share of a dash pattern that is drawn, and its length in pixels; a whole line is all ink. */
function inkOf(dash: readonly number[]): [ink: number, periodPx: number] {
  if (dash.length === 0) return [1, 0];
  const period = dash.reduce((sum, length) => sum + length, 0);
  const ink = dash.filter((_, at) => at % 2 === 0).reduce((sum, length) => sum + length, 0);
  return [ink / period, period];
}

test('every rung has a stroke of its own even without colour', () => {
  const alike = pairsIn(TIE_RUNGS).filter(([a, b]) => !differInStroke(a, b));
  expect(alike).toEqual([]);
});

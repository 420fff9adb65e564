import { contrast, linearOf, seenBy, VISIONS } from './colourVision.ts';
import { deltaE2000, labOf } from './deltaE2000.ts';
import { describe, expect, test } from 'vitest';
import { OVERLAY_TINTS } from '../../../src/marks/overlayTint.ts';
import {
  PATTERN_DRAWINGS,
  STROKE_ALPHA,
  TINT_PATTERNS,
} from '../../../src/marks/patternDrawings.ts';
import { readTokens, type Theme, THEMES } from './readTokens.ts';
import { OVERLAY_LOOKS, type OverlayLook } from '../../../src/model/OverlayLook.ts';

const tokens = readTokens('ui/tokens.css', 'marks/marks.css');

/** The classes that one overlay can have side by side. */
const LEGENDS: Readonly<Record<string, readonly OverlayLook[]>> = {
  bloc: ['member', 'suspended', 'partner', 'observer', 'disputed', 'left', 'nonmember'],
  vote: ['no', 'abstain', 'yes', 'absent', 'unrecorded'],
  stance: ['opposes', 'mixed', 'supports', 'silent'],
  interventions: ['often', 'some', 'once', 'intervener', 'unclear', 'never'],
};

function colourOf(token: string, theme: Theme): string {
  const colour = tokens.get(token);
  if (!colour) throw new Error(`${token} has no opaque colour for each theme.`);
  return colour[theme];
}

/** `over` at an opacity on `under`, both `#rrggbb`, as a canvas mixes them. */
function mixed(over: string, alpha: number, under: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * alpha + (b ?? 0) * (1 - alpha));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function washOf(look: OverlayLook, theme: Theme): string {
  const tint = OVERLAY_TINTS[look];
  const land = colourOf('--land', theme);
  return tint
    ? mixed(colourOf(tint.token, theme), PATTERN_DRAWINGS[tint.pattern].wash, land)
    : land;
}

test('every look belongs to an overlay', () => {
  expect(new Set(Object.values(LEGENDS).flat())).toEqual(new Set(OVERLAY_LOOKS));
});

test.each(Object.entries(LEGENDS))(
  'no two classes of a %s overlay share a pattern, so that colour is never alone',
  (_, looks) => {
    const patterns = looks.map((look) => OVERLAY_TINTS[look]?.pattern ?? 'none');
    expect(new Set(patterns).size).toBe(patterns.length);
  },
);

test('every pattern has strokes of its own', () => {
  const strokes = TINT_PATTERNS.map((pattern) => PATTERN_DRAWINGS[pattern]);
  expect(new Set(strokes.map(({ path, outlinePx }) => `${path} ${outlinePx}`)).size).toBe(
    TINT_PATTERNS.length,
  );
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const tinted = OVERLAY_LOOKS.flatMap((look) => {
    const tint = OVERLAY_TINTS[look];
    return tint ? [[look, tint] as const] : [];
  });

  // names have a halo of land: 0.7 of what is around their letters
  test.each(tinted)('a name is read at 4.5:1 on the wash of %s, and its halo', (look) => {
    const wash = washOf(look, theme);
    const around = mixed(colourOf('--land', theme), 0.7, wash);
    expect(contrast(colourOf('--muted', theme), around)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colourOf('--ink', theme), wash)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(tinted.filter(([, { pattern }]) => PATTERN_DRAWINGS[pattern].path !== ''))(
    'the strokes of %s are seen at 2:1 on their own wash',
    (look, { token }) => {
      const wash = washOf(look, theme);
      const stroke = mixed(colourOf(token, theme), STROKE_ALPHA, wash);
      expect(contrast(stroke, wash)).toBeGreaterThanOrEqual(2);
    },
  );

  // five times a just noticeable difference: large areas, told apart by pattern besides
  test.each(VISIONS)(
    'a plain wash differs by a CIEDE2000 of 5 from bare land, %s vision',
    (vision) => {
      const seen = (hex: string) => labOf(seenBy(vision, linearOf(hex)));
      for (const look of ['member', 'yes', 'supports'] as const)
        expect(
          deltaE2000(seen(washOf(look, theme)), seen(colourOf('--land', theme))),
        ).toBeGreaterThanOrEqual(5);
    },
  );
});

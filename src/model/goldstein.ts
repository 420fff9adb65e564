/** Scores and the codes that have them; a longer code stands only where it differs from its stem. */
const SCALE: readonly (readonly [score: number, codes: string])[] = [
  [10, '0874'],
  [9, '086 087'],
  [8.5, '074'],
  [8.3, '072'],
  [8, '057'],
  [7.4, '062 063 071 073'],
  [7, '034 035 038 046 055 056 064 07 084 085'],
  [6.4, '061'],
  [6, '0334 054 06'],
  [5.2, '031 033'],
  [5, '037 039 045 08'],
  [4.5, '032'],
  [4, '026 027 028 03'],
  [3.8, '053'],
  [3.5, '05'],
  [3.4, '018 019 021 022 023 051'],
  [3, '02'],
  [2.8, '043'],
  [2.5, '044'],
  [1.9, '042'],
  [1, '04'],
  [0.4, '013'],
  [0, '01'],
  [-0.1, '011'],
  [-0.3, '024 025'],
  [-0.4, '012'],
  [-2, '09 11'],
  [-4, '12 16'],
  [-4.4, '130'],
  [-5, '016 10 125 126 127 128 129 172 173 174'],
  [-5.6, '162'],
  [-5.8, '131 132 133 134 135'],
  [-6, '13'],
  [-6.5, '14 164'],
  [-7, '136 137 138 139 165 166 17'],
  [-7.2, '15'],
  [-7.5, '144 145'],
  [-8, '163 184 185'],
  [-9, '175 18 1821 1822'],
  [-9.2, '171'],
  [-9.5, '182 191 192 196 201'],
  [-10, '1823 183 186 19 20'],
];

const SCORES: ReadonlyMap<string, number> = new Map(
  SCALE.flatMap(([score, codes]) => codes.split(' ').map((code) => [code, score] as const)),
);

/**
 * How far a CAMEO code leans to conflict (-10) or cooperation (10): the scale of J. S. Goldstein
 * (1992), as the mapping to CAMEO that comes with ICEWS gives it. Codes are strings of two to four
 * digits: `051` is not `51`. Null without a code, and for one outside of roots 01 to 20.
 */
export function goldstein(code: string | null): number | null {
  if (code === null) return null;
  for (let length = code.length; length >= 2; length--) {
    const score = SCORES.get(code.slice(0, length));
    if (score !== undefined) return score;
  }
  return null;
}

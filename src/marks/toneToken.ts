import type { Tone } from '../model/Tone.ts';

const TOKEN_OF = {
  cooperation: '--tone-cooperation',
  conflict: '--tone-conflict',
  neither: '--tone-neither',
} as const satisfies Readonly<Record<Tone, string>>;

/** Custom property of a tone's colour, in marks.css. */
export function toneToken(tone: Tone): (typeof TOKEN_OF)[Tone] {
  return TOKEN_OF[tone];
}

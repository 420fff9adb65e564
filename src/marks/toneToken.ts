import type { Tone } from '../model/Tone.ts';

/** Custom properties of the colours of tones, in marks.css. */
export const TONE_TOKENS = {
  cooperation: '--tone-cooperation',
  conflict: '--tone-conflict',
  neither: '--tone-neither',
} as const satisfies Readonly<Record<Tone, string>>;

export function toneToken(tone: Tone): (typeof TONE_TOKENS)[Tone] {
  return TONE_TOKENS[tone];
}

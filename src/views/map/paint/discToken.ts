import type { ColourToken } from '../look/readMapStyle.ts';
import type { Tone } from '../../../model/Tone.ts';
import { toneToken } from '../../../marks/toneToken.ts';

/** The colour of a disc: of its tone, or, where it stands for events of any tone, of what can be pressed. */
export function discToken(tone: Tone | null): ColourToken {
  return tone === null ? '--accent' : toneToken(tone);
}

import type { OverlayLook } from '../model/OverlayLook.ts';
import type { OverlayToken } from './overlayTokens.ts';
import type { TintPattern } from './patternDrawings.ts';

/** What a class of states is tinted with on the map. */
export interface OverlayTint {
  /** Custom property of its colour, in marks.css. */
  readonly token: OverlayToken;
  readonly pattern: TintPattern;
}

/**
 * How each class of an overlay is tinted; null leaves the land as it is. Within one overlay no two
 * classes share a pattern, so that colour is never alone.
 */
export const OVERLAY_TINTS: Readonly<Record<OverlayLook, OverlayTint | null>> = {
  member: { token: '--overlay-member', pattern: 'plain' },
  suspended: { token: '--overlay-middle', pattern: 'dashes' },
  partner: { token: '--overlay-member', pattern: 'stripes' },
  observer: { token: '--overlay-member', pattern: 'outline' },
  disputed: { token: '--overlay-middle', pattern: 'cross' },
  left: { token: '--overlay-member', pattern: 'dots' },
  nonmember: null,
  no: { token: '--overlay-against', pattern: 'cross' },
  abstain: { token: '--overlay-middle', pattern: 'stripes' },
  yes: { token: '--overlay-for', pattern: 'plain' },
  absent: { token: '--overlay-nothing', pattern: 'dots' },
  unrecorded: { token: '--overlay-nothing', pattern: 'dashes' },
  opposes: { token: '--overlay-against', pattern: 'cross' },
  mixed: { token: '--overlay-middle', pattern: 'stripes' },
  supports: { token: '--overlay-for', pattern: 'plain' },
  silent: { token: '--overlay-nothing', pattern: 'dashes' },
  often: { token: '--overlay-often', pattern: 'cross' },
  some: { token: '--overlay-often', pattern: 'stripes' },
  once: { token: '--overlay-often', pattern: 'dots' },
  intervener: { token: '--overlay-often', pattern: 'outline' },
  unclear: { token: '--overlay-nothing', pattern: 'dashes' },
  never: null,
};

/** The tint of one class. */
export function overlayTint(look: OverlayLook): OverlayTint | null {
  return OVERLAY_TINTS[look];
}

import { TONES, type Tone } from './Tone.ts';
import { TOPICS, type Topic } from './Topic.ts';

/** As many topics as columns tell apart: each for places that are known, then each for rough ones. */
export const KIND_TOPICS = 2 * TOPICS.length;
const AREA_FROM = TOPICS.length * TONES.length;

/** How well an event's place is known: `area` is drawn as a halo, never as a pin. */
type PlaceKind = 'point' | 'area';

/**
 * Topic and tone of an event, and whether its place is known only roughly, in one number, as columns
 * keep it: a tone's place after its topic's, those of rough places after all others.
 */
export function kindOf(topic: Topic, tone: Tone, place: PlaceKind = 'point'): number {
  const kind = TOPICS.indexOf(topic) * TONES.length + TONES.indexOf(tone);
  return place === 'area' ? kind + AREA_FROM : kind;
}

export function topicOfKind(kind: number): Topic {
  return TOPICS[Math.floor(kind / TONES.length) % TOPICS.length] ?? 'other';
}

export function toneOfKind(kind: number): Tone {
  return TONES[kind % TONES.length] ?? 'neither';
}

export function placeOfKind(kind: number): PlaceKind {
  return kind < AREA_FROM ? 'point' : 'area';
}

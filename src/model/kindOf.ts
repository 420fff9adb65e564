import { TONES, type Tone } from './Tone.ts';
import { TOPICS, type Topic } from './Topic.ts';

/** Topic and tone of an event in one number, as columns keep it: a tone's place after its topic's. */
export function kindOf(topic: Topic, tone: Tone): number {
  return TOPICS.indexOf(topic) * TONES.length + TONES.indexOf(tone);
}

export function topicOfKind(kind: number): Topic {
  return TOPICS[Math.floor(kind / TONES.length)] ?? 'other';
}

export function toneOfKind(kind: number): Tone {
  return TONES[kind % TONES.length] ?? 'neither';
}

import { expect, it } from 'vitest';
import {
  KIND_TOPICS,
  kindOf,
  placeOfKind,
  toneOfKind,
  topicOfKind,
} from '../../../src/model/kindOf.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';

it('a kind tells its topic, tone and place, and no two share one', () => {
  const kinds = (['point', 'area'] as const).flatMap((place) =>
    TOPICS.flatMap((topic) => TONES.map((tone) => ({ topic, tone, place }))),
  );
  const numbers = kinds.map(({ topic, tone, place }) => kindOf(topic, tone, place));
  expect(numbers).toEqual(kinds.map((_, index) => index));
  expect(numbers).toHaveLength(KIND_TOPICS * TONES.length);
  const told = numbers.map((kind) => ({
    topic: topicOfKind(kind),
    tone: toneOfKind(kind),
    place: placeOfKind(kind),
  }));
  expect(told).toEqual(kinds);
});

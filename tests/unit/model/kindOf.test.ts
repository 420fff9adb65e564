import { expect, it } from 'vitest';
import { kindOf, toneOfKind, topicOfKind } from '../../../src/model/kindOf.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';

it('a kind tells its topic and tone, and no two share one', () => {
  const kinds = TOPICS.flatMap((topic) => TONES.map((tone) => ({ topic, tone })));
  const numbers = kinds.map(({ topic, tone }) => kindOf(topic, tone));
  expect(numbers).toEqual(kinds.map((_, index) => index));
  expect(numbers.map((kind) => ({ topic: topicOfKind(kind), tone: toneOfKind(kind) }))).toEqual(
    kinds,
  );
});

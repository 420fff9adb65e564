import { expect, test } from 'vitest';
import { TOPICS } from '../../../src/model/Topic.ts';
import { topicIcon } from '../../../src/marks/topicIcon.ts';

test('every topic has a pictogram of its own', () => {
  expect(new Set(TOPICS.map(topicIcon)).size).toBe(TOPICS.length);
});

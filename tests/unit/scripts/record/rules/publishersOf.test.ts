import { expect, test } from 'vitest';
import { publishersOf } from '../../../../../scripts/record/rules/publishersOf.ts';

test.each([
  ['La Jornada', ['La Jornada']],
  ['Trinidad and Tobago Guardian', ['Trinidad and Tobago Guardian']],
  ['AFP, at Teletica', ['AFP']],
  ['AFP, in La Jornada', ['AFP']],
  ['AFP, on Boursorama', ['AFP']],
  ['Reuters via Reporter', ['Reuters']],
  ['AFP, copied at Tribuna Chilena', ['AFP']],
  ['Wyoming Star (Reuters)', ['Reuters']],
  ['Argentina Shale (EFE, Reuters)', ['EFE', 'Reuters']],
  ['AFP and EFE, in Diario Libre', ['AFP', 'EFE']],
  ['The Associated Press', ['AP']],
  ['dpa, in Shorouk, on masress.com', ['DPA']],
  ['TRT World', ['Türkiye']],
  ['A News (Anadolu)', ['Türkiye']],
  ['Wikipedia (es), copy at kampuspedia.com', ['Wikipedia']],
  ['Office of the Historian, US Department of State', ['US Department of State']],
  ['El Comercio (Peru)', ['El Comercio (Peru)']],
])('what %s publishes is said by %j', (publisher, says) => {
  expect(publishersOf({ publisher })).toEqual(says);
});

import type { Topic } from '../../../model/Topic.ts';

/** Topics and the codes that they hold; a longer code stands only where it differs from its stem. */
const CODES: readonly (readonly [topic: Topic, codes: string])[] = [
  ['diplomacy', '01 02 03 04 05 075 08 10 11 12 13 16'],
  ['economy', '0211 0231 0254 0311 0331 0354 06 07 085 1011 1031 1054 1211 1221 1244 162 163'],
  ['security', '0212 0214 0232 0234 0256 0312 0314 0332 0334 0356 062 064 072 074 086 087'],
  ['security', '1012 1014 1032 1034 1056 107 1212 1222 1224 1246 138 15 1622 17 18 19 20'],
  ['society', '0233 0333 073 0863 1033 1223 14 1623'],
  ['justice', '0213 0313 063 09 1013 115 116 173 174'],
  ['politics', '024 0251 034 0351 081 082 083 104 1051 123 1241 172'],
];

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  CODES.flatMap(([topic, codes]) => codes.split(' ').map((code) => [code, topic] as const)),
);

/**
 * What a CAMEO code is about (P. A. Schrodt, CAMEO codebook 1.1b3), by its root and, where the code
 * itself names the matter, by more of it: `0256` appeals for de-escalation, `163` is an embargo.
 * `other` for a code outside of roots 01 to 20. Codes are strings: `051` is not `51`.
 */
export function topicOfCameo(code: string): Topic {
  for (let length = code.length; length >= 2; length--) {
    const topic = TOPIC_OF.get(code.slice(0, length));
    if (topic !== undefined) return topic;
  }
  return 'other';
}

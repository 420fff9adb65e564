import type { Citation, Source } from '../../../src/model/Source.ts';
import type { RuleInput } from './RecordRule.ts';

/** Kinds that repeat others, or that nobody answers for: a second one makes nothing surer. */
const UNCOUNTED: readonly Source['kind'][] = [
  'aggregator',
  'content-farm',
  'blog',
  'disinformation',
  'encyclopedia',
  'founding-document',
];

const AUTHORITIES: readonly Source['kind'][] = ['government', 'IGO', 'data-set'];

/** Where a source stands when one asks how well its pages back a statement. */
export interface Standing {
  /** Whether it counts for a second one. */
  readonly counts: boolean;
  /** It stands alone: an authority on its own acts, or a data set on what it codes. */
  readonly isAuthority: boolean;
  readonly source: Source;
}

/** Looks up the standing of the sources of a statement. */
export function standingOf({ lists }: RuleInput): (citations: readonly Citation[]) => Standing[] {
  const sources = new Map(lists.sources.map(({ record }) => [record.id, record]));
  return (citations) =>
    citations.flatMap(({ source: id }) => {
      const source = sources.get(id);
      if (!source) return [];
      const { kind, reliability } = source;
      const isAuthority = reliability === 'A' || AUTHORITIES.includes(kind);
      // what cannot be judged, as general knowledge, is no page
      return [{ source, isAuthority, counts: reliability !== 'F' && !UNCOUNTED.includes(kind) }];
    });
}

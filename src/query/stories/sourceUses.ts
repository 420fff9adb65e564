import { type Citing, cited } from './sourceStory.ts';
import type { ConfidenceId, Source } from '../../model/Source.ts';
import type { Holdings } from '../Shown.ts';

/** How many records of each sort cite a source; a record that cites it twice counts once. */
export interface SourceUse {
  readonly source: Source;
  readonly events: number;
  readonly tieChanges: number;
  /** Memberships, votes, stances, answers to claims, scenarios, counts of series, foundings, terms of office. */
  readonly others: number;
}

/** A fact that one source alone says. */
export interface LoneRecord {
  readonly citing: Citing;
  readonly source: Source;
  readonly confidence: ConfidenceId;
  /** Nobody has corroborated it: general knowledge, or a founding document alone. */
  readonly uncorroborated: boolean;
}

/** Every source with its uses, in the order of the data set. */
export function sourceUses(holdings: Holdings): readonly SourceUse[] {
  const counts = new Map<string, { events: number; tieChanges: number; others: number }>();
  for (const { citing, citations } of cited(holdings))
    for (const id of new Set(citations.map(({ source }) => source))) {
      const count = counts.get(id) ?? { events: 0, tieChanges: 0, others: 0 };
      count[columnOf(citing)] += 1;
      counts.set(id, count);
    }
  const none = { events: 0, tieChanges: 0, others: 0 };
  return [...holdings.dataset.sourcesById.values()].map((source) => ({
    source,
    ...(counts.get(source.id) ?? none),
  }));
}

function columnOf({ type }: Citing): Exclude<keyof SourceUse, 'source'> {
  if (type === 'event') return 'events';
  return type === 'change' ? 'tieChanges' : 'others';
}

/**
 * Facts that rest on one source only. Answers to claims and texts of scenarios are not among them:
 * they say what a source says, and are not held as facts on its word.
 */
export function loneRecords(holdings: Holdings): readonly LoneRecord[] {
  return cited(holdings).flatMap(({ citing, citations }) => {
    const confidence = confidenceOf(citing);
    const [id, ...more] = new Set(citations.map(({ source }) => source));
    const source = id === undefined ? undefined : holdings.dataset.sourcesById.get(id);
    if (!source || confidence === null || more.length > 0) return [];
    const uncorroborated = confidence === 'general' || confidence === 'seed-only';
    return [{ citing, source, confidence, uncorroborated }];
  });
}

function confidenceOf(citing: Citing): ConfidenceId | null {
  switch (citing.type) {
    case 'event':
      return citing.event.confidence;
    case 'change':
      return citing.change.confidence;
    case 'membership':
      return citing.membership.confidence;
    case 'vote':
      return citing.vote.confidence;
    case 'stance':
      return citing.stance.confidence;
    case 'series':
      return citing.counted.confidence;
    case 'founding':
      return citing.country.independence?.confidence ?? null;
    case 'term':
      return citing.term.confidence;
    case 'claim':
    case 'scenario':
      return null;
  }
}

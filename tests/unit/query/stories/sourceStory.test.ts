import { describe, expect, it } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { type Citing, sourceStory } from '../../../../src/query/stories/sourceStory.ts';

const { dataset, shown, written } = bundled;
const ids = [...dataset.sourcesById.keys()];

/** All lists of citations in the file, wherever they stand. */
function citationLists(value: unknown): { readonly source: string }[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citations' ? [inner as { readonly source: string }[]] : citationLists(inner),
  );
}

const lists = citationLists(written);

describe('what rests on a source', () => {
  it('is every record that cites it, whatever its kind, and what cites nothing else', () => {
    for (const id of ids) {
      const citing = lists.filter((list) => list.some(({ source }) => source === id));
      const alone = citing.filter((list) => list.every(({ source }) => source === id));
      const { resting } = sourceStory(shown, id)!;
      expect([id, resting.length]).toEqual([id, citing.length]);
      expect(resting.filter((one) => one.alone).length).toBe(alone.length);
    }
  });

  it('has a record of each kind somewhere', () => {
    const types = new Set(
      ids.flatMap((id) => sourceStory(shown, id)!.resting.map(({ citing }) => citing.type)),
    );
    const all: readonly Citing['type'][] = [
      'change',
      'claim',
      'event',
      'founding',
      'membership',
      'scenario',
      'series',
      'stance',
      'term',
      'vote',
    ];
    expect([...types].toSorted()).toEqual(all);
  });

  it('is nothing for a source that the data set does not have', () => {
    expect(sourceStory(shown, 'nobody')).toBeUndefined();
  });
});

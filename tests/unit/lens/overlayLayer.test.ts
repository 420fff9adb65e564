import { expect, test } from 'vitest';
import { marksRest, overlayLayer, withMarks, withOverlay } from '../../../src/lens/overlayLayer.ts';
import { bundled } from '../data/bundled.ts';
import { overlayChoices } from '../../../src/query/overlays/overlayChoices.ts';
import { overlayOf } from '../../../src/query/overlays/overlayOf.ts';

test('the overlay of a lens is the first of its layers that is one', () => {
  expect(overlayLayer(['ties', 'bloc:OAS', 'interventions'])).toBe('bloc:OAS');
  expect(overlayLayer(['ties', 'interventions'])).toBe('interventions');
  expect(overlayLayer(['ties', 'streets', 'tone'])).toBeNull();
});

test('an overlay takes the place of others and leaves other layers alone', () => {
  expect(withOverlay(['bloc:OAS', 'ties', 'vote:V1'], 'stance:S1')).toEqual(['ties', 'stance:S1']);
  expect(withOverlay(['ties', 'interventions'], null)).toEqual(['ties']);
  expect(withOverlay(['ties', 'interventions', 'events'], null)).toEqual(['ties']);
});

test('under an overlay events and ties rest until they are asked for', () => {
  expect(marksRest(['ties'])).toBe(false);
  expect(marksRest(['ties', 'bloc:OAS'])).toBe(true);
  const shown = withMarks(['ties', 'bloc:OAS'], 'shown');
  expect(shown).toEqual(['ties', 'bloc:OAS', 'events']);
  expect(marksRest(shown)).toBe(false);
  expect(withMarks(shown, 'rest')).toEqual(['ties', 'bloc:OAS']);
});

test('all that is offered is there: each bloc, each vote from the newest on, each matter once', () => {
  const { dataset, shown } = bundled;
  const { blocs, votes, matters, hasInterventions } = overlayChoices(shown);
  const offered = [
    ...blocs.map(({ id }) => `bloc:${id}`),
    ...votes.map(({ id }) => `vote:${id}`),
    ...matters.map(({ stance }) => `stance:${stance}`),
  ];
  for (const layer of offered) expect(overlayOf(shown, layer, dataset.span.endDay)).toBeDefined();
  expect(votes.map(({ date }) => date)).toEqual(
    dataset.votes.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1)),
  );
  expect(matters).toHaveLength(5);
  expect(hasInterventions).toBe(true);
});

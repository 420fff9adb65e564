import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { holdsOverlay } from '../../../../src/query/overlays/holdsOverlay.ts';
import { overlayOf } from '../../../../src/query/overlays/overlayOf.ts';

const { dataset, shown } = bundled;
const ids = [dataset.blocs, dataset.votes, dataset.stances].flatMap((list) =>
  list.map(({ id }) => id),
);
const KINDS = ['bloc', 'vote', 'stance', 'interventions', 'ties', '__proto__', ''];

const isMade = (layer: string) => overlayOf(shown, layer, dataset.span.endDay) !== undefined;

test('a data set holds the overlays that can be made of it, and no others', () => {
  const layer = fc
    .tuple(fc.constantFrom(...KINDS), fc.oneof(fc.constantFrom(...ids, ''), fc.string()))
    .map(([kind, id]) => (id === '' ? kind : `${kind}:${id}`));
  fc.assert(fc.property(layer, (one) => holdsOverlay(dataset, one) === isMade(one)));
  const known = [
    'interventions',
    ...dataset.blocs.map(({ id }) => `bloc:${id}`),
    ...dataset.votes.map(({ id }) => `vote:${id}`),
    ...dataset.stances.map(({ id }) => `stance:${id}`),
  ];
  expect(known.filter((one) => !holdsOverlay(dataset, one) || !isMade(one))).toEqual([]);
});

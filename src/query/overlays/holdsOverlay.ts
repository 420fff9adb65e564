import type { Dataset } from '../../dataset/Dataset.ts';

const HOLDS: ReadonlyMap<string, (dataset: Dataset, id: string) => boolean> = new Map([
  ['bloc', ({ blocs }, id) => blocs.some((bloc) => bloc.id === id)],
  ['vote', ({ votes }, id) => votes.some((vote) => vote.id === id)],
  ['stance', ({ stances }, id) => stances.some((stance) => stance.id === id)],
  ['interventions', (_dataset, id) => id === ''],
]);

/** Whether a data set holds the overlay that a layer names, as `overlayOf` makes it. */
export function holdsOverlay(dataset: Dataset, layer: string): boolean {
  const [kind = '', ...id] = layer.split(':');
  return HOLDS.get(kind)?.(dataset, id.join(':')) ?? false;
}

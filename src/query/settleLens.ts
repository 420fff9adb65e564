import type { Dataset } from '../dataset/Dataset.ts';
import type { IgnoredClause } from '../lens/decodeLens.ts';
import type { Lens, Open } from '../lens/Lens.ts';
import { type Pair, statesOf } from '../model/Pair.ts';
import { overlayLayer } from './overlayLayer.ts';
import { overlayOf } from './overlayOf.ts';
import { timeReaching } from './timeOf.ts';

/**
 * A link's lens made fit for a data set: clauses that name what it does not hold are left out and
 * named, and time is brought to the event that the link opens.
 */
export function settleLens(
  dataset: Dataset,
  lens: Lens,
): { readonly lens: Lens; readonly ignored: readonly IgnoredClause[] } {
  const isState = (iso3: string) => dataset.countriesById.has(iso3);
  const isPair = (pair: Pair) => statesOf(pair).every(isState);
  const isLayer = (layer: string) =>
    overlayLayer([layer]) === null || overlayOf(dataset, layer, dataset.span.endDay) !== undefined;
  const ignored = [
    ...lens.pairs.filter((pair) => !isPair(pair)).map((text) => ({ key: 'pair', text })),
    ...lens.countries.filter((iso3) => !isState(iso3)).map((text) => ({ key: 'country', text })),
    ...lens.layers.filter((layer) => !isLayer(layer)).map((text) => ({ key: 'layers', text })),
  ];
  const lost = lens.open && !holds(dataset, lens.open);
  if (lost && lens.open) ignored.push({ key: 'open', text: `${lens.open.type}:${lens.open.id}` });
  const kept: Lens =
    ignored.length === 0
      ? lens
      : {
          ...lens,
          pairs: lens.pairs.filter(isPair),
          countries: lens.countries.filter(isState),
          layers: lens.layers.filter(isLayer),
          open: lost ? null : lens.open,
        };
  return { lens: withTimeAtOpen(dataset, kept), ignored };
}

function holds(dataset: Dataset, open: Open): boolean {
  switch (open.type) {
    case 'event':
      return dataset.store.positionOf(open.id) !== undefined;
    case 'claim':
      return dataset.claimsById.has(open.id);
    case 'scenario':
      return dataset.scenarios.some(({ id }) => id === open.id);
    case 'bloc':
      return dataset.blocs.some(({ id }) => id === open.id);
    case 'vote':
      return dataset.votes.some(({ id }) => id === open.id);
    case 'source':
      return dataset.sourcesById.has(open.id);
    case 'country':
      return dataset.countriesById.has(open.id);
    case 'pair':
      return statesOf(open.id).every((iso3) => dataset.countriesById.has(iso3));
  }
}

function withTimeAtOpen(dataset: Dataset, lens: Lens): Lens {
  const { store } = dataset;
  const position = lens.open?.type === 'event' ? store.positionOf(lens.open.id) : undefined;
  const time =
    position === undefined ? undefined : timeReaching(dataset, lens, store.eventAt(position).span);
  return time ? { ...lens, ...time } : lens;
}

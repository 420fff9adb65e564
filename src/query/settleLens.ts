import type { Shown } from './Shown.ts';
import { eventOf } from './eventOf.ts';
import type { IgnoredClause } from '../lens/decodeLens.ts';
import type { Lens, Open } from '../lens/Lens.ts';
import { EVENT_FILTERS, isKnown, isState } from '../events/ask/filterRules.ts';
import { FILTERS } from '../lens/filters.ts';
import { statesOf } from '../model/Pair.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { holdsOverlay } from './overlays/holdsOverlay.ts';
import { timeReaching } from '../events/ask/timeOf.ts';

/**
 * The lens of an address made fit for a data set: clauses that name what it does not hold are left out
 * and named, and time is brought to the event that the link opens.
 */
export function settleLens(
  shown: Shown,
  lens: Lens,
): { readonly lens: Lens; readonly ignored: readonly IgnoredClause[] } {
  const { dataset } = shown;
  const isLayer = (layer: string) => overlayLayer([layer]) === null || holdsOverlay(dataset, layer);
  const ignored: IgnoredClause[] = [];
  const known = <T extends string>(
    key: string,
    values: readonly T[],
    has: (value: T) => boolean,
  ) => {
    ignored.push(...values.filter((value) => !has(value)).map((text) => ({ key, text })));
    return values.filter(has);
  };
  const filters = EVENT_FILTERS.map((field) => [
    field,
    known<string>(FILTERS[field].key, lens[field], (value) => isKnown(field, value, dataset)),
  ]);
  const layers = known('layers', lens.layers, isLayer);
  const lost = lens.open && !holds(shown, lens.open);
  if (lost && lens.open) ignored.push({ key: 'open', text: `${lens.open.type}:${lens.open.id}` });
  const kept: Lens =
    ignored.length === 0
      ? lens
      : {
          ...lens,
          ...(Object.fromEntries(filters) as Partial<Lens>),
          layers,
          open: lost ? null : lens.open,
        };
  return { lens: withTimeAtOpen(shown, kept), ignored };
}

/** Whether what is on screen has what a link opens. */
export function holds(shown: Shown, open: Open): boolean {
  const { dataset } = shown;
  switch (open.type) {
    case 'event':
      return eventOf(shown, open.id) !== undefined;
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
      return isState(open.id, dataset);
    case 'pair':
      return statesOf(open.id).every((iso3) => isState(iso3, dataset));
  }
}

function withTimeAtOpen(shown: Shown, lens: Lens): Lens {
  const event = lens.open?.type === 'event' ? eventOf(shown, lens.open.id) : undefined;
  const time = event && timeReaching(shown.source.about, lens, event.span);
  return time ? { ...lens, ...time } : lens;
}

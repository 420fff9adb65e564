import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { LensEdit } from '../../lens/editLens.ts';
import type { MapPick } from '../../views/map/MapFrame.ts';
import type { PairChoice } from '../../state/choosePair.ts';
import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { type Pair, pairOf } from '../../model/Pair.ts';

type Choose = (pair: Pair, choice: PairChoice) => void;

/** What a press on the map means: open what was hit; a second country makes a relationship. */
export function pickOnMap(dataset: Dataset, pick: MapPick, choose: Choose): void {
  const edit = editOf(dataset, pick);
  if (edit?.type === 'choosePair') choose(edit.pair, edit.type);
  else if (edit) applyEdit(edit);
}

function editOf(dataset: Dataset, pick: MapPick): LensEdit | null {
  switch (pick.type) {
    case 'event':
      return { type: 'open', open: { type: 'event', id: pick.id } };
    case 'tie':
      return { type: 'choosePair', pair: pick.pair };
    case 'country':
      return dataset.countriesById.has(pick.iso3) ? countryEdit(pick.iso3) : null;
    case 'sea':
      return lensStore.getState().lens.open ? { type: 'open', open: null } : null;
  }
}

function countryEdit(iso3: Iso3): LensEdit {
  const { open } = lensStore.getState().lens;
  return open?.type === 'country' && open.id !== iso3
    ? { type: 'choosePair', pair: pairOf(open.id, iso3) }
    : { type: 'open', open: { type: 'country', id: iso3 } };
}

import type { FrameSource, MapFrame } from '../views/map/MapFrame.ts';
import { onShownLens, shownLens } from '../state/shownLens.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Lens } from '../lens/Lens.ts';
import { answerFor } from '../state/answerFor.ts';
import { statesOf } from '../model/Pair.ts';
import { overlayTints } from './overlayTints.ts';
import { tieMarks } from '../query/tieMarks.ts';

/** What the map draws at each moment, straight from the lens and the moving time. */
export function mapFrames(dataset: Dataset, lang: Lang): FrameSource {
  let latest: { lens: Lens; frame: MapFrame } | null = null;
  return {
    current: () => {
      const lens = shownLens();
      if (latest?.lens !== lens) latest = { lens, frame: frameOf(dataset, lens, lang) };
      return latest.frame;
    },
    subscribe: onShownLens,
  };
}

function frameOf(dataset: Dataset, lens: Lens, lang: Lang): MapFrame {
  const answer = answerFor(dataset, lens);
  const { open, pairs } = lens;
  return {
    dataset,
    events: answer.shown,
    ties: tieMarks(dataset, lens, answer),
    overlay: overlayTints(dataset, lens, answer.time.endDay),
    chosenCountries: chosenCountries(lens),
    fadeOthers: pairs.length > 0 || open?.type === 'pair',
    openEvent: open?.type === 'event' ? open.id : null,
    firstCountry: open?.type === 'country' ? open.id : null,
    lang,
  };
}

function chosenCountries({ pairs, countries, open }: Lens): readonly Iso3[] {
  const openStates =
    open?.type === 'pair' ? statesOf(open.id) : open?.type === 'country' ? [open.id] : [];
  return [...new Set([...pairs.flatMap(statesOf), ...countries, ...openStates])];
}

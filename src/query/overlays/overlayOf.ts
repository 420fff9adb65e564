import type { Bloc, Stance, Vote } from '../../model/DatasetRecord.ts';
import type { Citation, ConfidenceId } from '../../model/Source.ts';
import { standingIn } from '../stories/blocStory.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { LocalText } from '../../model/LocalText.ts';
import type { OverlayLook } from '../../model/OverlayLook.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { Shown } from '../Shown.ts';
import { interventionsUntil } from '../stories/interventionsUntil.ts';
import { stancesOf } from '../stories/stancesOf.ts';

/** What an overlay is about. */
export type OverlaySubject =
  | { readonly type: 'bloc'; readonly bloc: Bloc }
  | { readonly type: 'vote'; readonly vote: Vote }
  | { readonly type: 'stance'; readonly matter: LocalText }
  | { readonly type: 'interventions'; readonly events: readonly GeoEvent[] };

export interface OverlayClass {
  readonly look: OverlayLook;
  /** By code. */
  readonly states: readonly Iso3[];
}

/** States of the map by class: each of the hemisphere is in one. */
export interface Overlay {
  readonly subject: OverlaySubject;
  /** The day as of which it stands; null where it does not move with time. */
  readonly day: Day | null;
  /** Those that have states, in the order of a legend. */
  readonly classes: readonly OverlayClass[];
  /** How each record that it rests on is backed. */
  readonly confidences: readonly ConfidenceId[];
  /** Each source once. */
  readonly citations: readonly Citation[];
}

interface Backed {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

type Maker = (shown: Shown, id: string, day: Day) => Overlay | undefined;

const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ['bloc', blocOverlay],
  ['vote', voteOverlay],
  ['stance', stanceOverlay],
  ['interventions', interventionOverlay],
]);

/**
 * The overlay that a layer names: `bloc:ID`, `vote:ID`, `stance:ID` (the matter of that stance) or
 * `interventions`. Undefined for any other layer, and for what the data set does not hold.
 */
export function overlayOf(shown: Shown, layer: string, day: Day): Overlay | undefined {
  const [kind = '', ...id] = layer.split(':');
  return MAKERS.get(kind)?.(shown, id.join(':'), day);
}

function blocOverlay({ dataset }: Shown, id: string, day: Day): Overlay | undefined {
  const bloc = dataset.blocs.find((one) => one.id === id);
  if (!bloc) return undefined;
  const states = statesWith(
    dataset,
    bloc.memberships.map(({ country }) => country),
  );
  const standings = new Map(states.map((iso3) => [iso3, standingIn(bloc, iso3, day)]));
  const lookOf = (iso3: Iso3): OverlayLook => {
    const standing = standings.get(iso3)?.standing ?? 'later';
    return standing === 'later' ? 'nonmember' : standing;
  };
  const standing = states.filter((iso3) => lookOf(iso3) !== 'nonmember');
  return {
    subject: { type: 'bloc', bloc },
    day,
    classes: classesOf(states, lookOf, [
      'member',
      'suspended',
      'partner',
      'observer',
      'disputed',
      'left',
      'nonmember',
    ]),
    ...backingOf(standing.flatMap((iso3) => standings.get(iso3)?.membership ?? [])),
  };
}

function voteOverlay({ dataset }: Shown, id: string): Overlay | undefined {
  const vote = dataset.votes.find((one) => one.id === id);
  if (!vote) return undefined;
  return {
    subject: { type: 'vote', vote },
    day: null,
    classes: classesOf(
      statesWith(dataset, Object.keys(vote.recorded)),
      (iso3) => vote.recorded[iso3] ?? 'unrecorded',
      ['no', 'abstain', 'yes', 'absent', 'unrecorded'],
    ),
    ...backingOf([vote]),
  };
}

function stanceOverlay(shown: Shown, id: string, day: Day): Overlay | undefined {
  const { dataset } = shown;
  const matter = dataset.stances.find((one) => one.id === id)?.matter;
  if (!matter) return undefined;
  const said = dataset.stances.filter((stance) => stance.matter.en === matter.en);
  const states = statesWith(
    dataset,
    said.map(({ country }) => country),
  );
  const onMatter = (iso3: Iso3) =>
    stancesOf(shown, iso3, day).filter((stance) => stance.matter.en === matter.en);
  return {
    subject: { type: 'stance', matter },
    day,
    classes: classesOf(states, (iso3) => stanceLook(onMatter(iso3)), [
      'opposes',
      'mixed',
      'supports',
      'silent',
    ]),
    ...backingOf(states.flatMap(onMatter)),
  };
}

/** A state that has said both is mixed. */
function stanceLook(stances: readonly Stance[]): OverlayLook {
  const positions = new Set(stances.map(({ position }) => position));
  const [position = 'silent'] = positions;
  return positions.size > 1 ? 'mixed' : position;
}

function interventionOverlay(shown: Shown, id: string, day: Day): Overlay | undefined {
  if (id !== '') return undefined;
  const events = interventionsUntil(shown.source, day);
  const received = groupBy(events, (event) => sidesOf(event).targets);
  const interveners = new Set(events.flatMap((event) => sidesOf(event).interveners));
  const involved = new Set(events.flatMap(({ actors }) => actors));
  const lookOf = (iso3: Iso3): OverlayLook => {
    const count = received.get(iso3)?.length ?? 0;
    if (count > 0) return frequencyOf(count);
    if (interveners.has(iso3)) return 'intervener';
    return involved.has(iso3) ? 'unclear' : 'never';
  };
  return {
    subject: { type: 'interventions', events },
    day,
    classes: classesOf(statesWith(shown.dataset, [...involved]), lookOf, [
      'often',
      'some',
      'once',
      'intervener',
      'unclear',
      'never',
    ]),
    ...backingOf(events),
  };
}

function frequencyOf(count: number): OverlayLook {
  if (count >= 4) return 'often';
  return count >= 2 ? 'some' : 'once';
}

/** Who intervened and in whom, as the record directs it: states that it sets in no direction are in neither. */
function sidesOf({ dyads }: GeoEvent): { readonly interveners: Iso3[]; readonly targets: Iso3[] } {
  const directed = dyads.map((dyad) => dyad.split('>'));
  return {
    interveners: directed.flatMap(([from]) => from ?? []),
    targets: [...new Set(directed.flatMap(([, to]) => to ?? []))],
  };
}

/** The states of the hemisphere, and `others` beyond it that the record names. */
function statesWith({ countries }: Dataset, others: readonly Iso3[]): readonly Iso3[] {
  const own = countries.filter(({ region }) => region !== 'outside').map(({ iso3 }) => iso3);
  return [...new Set([...own, ...others])].toSorted();
}

function classesOf(
  states: readonly Iso3[],
  lookOf: (iso3: Iso3) => OverlayLook,
  order: readonly OverlayLook[],
): readonly OverlayClass[] {
  const byLook = groupBy(states, (iso3) => [lookOf(iso3)]);
  return order.flatMap((look) => {
    const own = byLook.get(look);
    return own ? [{ look, states: own }] : [];
  });
}

function backingOf(records: readonly Backed[]): Pick<Overlay, 'confidences' | 'citations'> {
  const cited = records.flatMap(({ citations }) => citations);
  return {
    confidences: records.map(({ confidence }) => confidence),
    citations: [...new Map(cited.map((citation) => [citation.source, citation])).values()],
  };
}

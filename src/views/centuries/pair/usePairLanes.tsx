import type { LaneId, LaneView, Speech } from './LaneView.ts';
import { MissingPart } from '../../../ui/MissingPart.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { PartFault } from '../../../base/PartFault.ts';
import { claimsLane } from './lanes/claimsLane.tsx';
import { emptyLane } from './lanes/emptyLane.tsx';
import { eventsLane } from './lanes/eventsLane.tsx';
import { leadersLane } from './lanes/leadersLane.tsx';
import { observedLane } from './lanes/observedLane.tsx';
import { pairMatters } from './pairMatters.ts';
import { statusLane } from './lanes/statusLane.tsx';
import { tables } from '../../../state/tables.ts';
import { totalOf, visitsLane } from './lanes/visitsLane.tsx';
import { unAgreement } from '../../../query/observed/unAgreement.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import { useLatePart } from '../../../ui/useLatePart.ts';
import { useObservedWords } from '../../../state/useObservedWords.ts';
import { useShown, useVersion } from '../../../state/ShownContext.ts';
import { useMemo } from 'react';
import { visitsByDecade, visitsOf } from '../../../query/observed/visitsByDecade.ts';
import { votesLane } from './lanes/votesLane.tsx';

/** A pair with its lanes, from top to bottom. */
export interface PairLanes {
  readonly pair: Pair;
  readonly lanes: readonly LaneView[];
}

/** A table of others, why it did not come, or null while it is coming. */
type Late<T> = T | PartFault | null;

/** The lanes of some pairs, to one scale. What comes from tables of others may come later, or not at all. */
export function usePairLanes(pairs: readonly Pair[]): readonly PairLanes[] {
  const shown = useShown();
  const version = useVersion(shown.source);
  const t = useMessage();
  const lang = useLang();
  const text = useLocalText();
  const list = useListFormat();
  const observedWords = useObservedWords();
  const observations = useLatePart(tables.observations);
  const unVotes = useLatePart(tables.unVotes);
  const visits = useLatePart(tables.visits);
  return useMemo(() => {
    const { dataset } = shown;
    const speech: Speech = { t, lang, text, list };
    const lastDay = dataset.span.endDay;
    const visitsByPair = pairs.map((pair) =>
      hasCome(visits) ? visitsOf(visits, pair, lastDay) : null,
    );
    const most = Math.max(
      1,
      ...visitsByPair.flatMap((own) => visitsByDecade(own ?? []).map(totalOf)),
    );
    const late = <T,>(id: LaneId, part: Late<T>, lane: (value: T) => LaneView): LaneView =>
      hasCome(part)
        ? lane(part)
        : emptyLane(id, part ? <MissingPart fault={part} /> : t('centuries.pair.coming'));
    return pairs.map((pair, at) => {
      const { events, claims } = pairMatters(shown, pair);
      return {
        pair,
        lanes: [
          statusLane(dataset, pair, speech),
          late('observed', observations, (value) =>
            observedLane(value, pair, speech, observedWords),
          ),
          eventsLane(events, speech),
          claimsLane(claims, speech),
          late('visits', visits, () => visitsLane(visitsByPair[at] ?? null, most, speech)),
          late('votes', unVotes, (value) => votesLane(unAgreement(value, pair, lastDay), speech)),
          leadersLane(dataset, pair, speech),
        ],
      };
    });
    // words change with the language alone
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, version, pairs, lang, observations, unVotes, visits]);
}

function hasCome<T>(part: Late<T>): part is T {
  return part !== null && !(part instanceof PartFault);
}

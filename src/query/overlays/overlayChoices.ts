import type { Bloc, Vote } from '../../model/DatasetRecord.ts';
import type { Shown } from '../Shown.ts';
import { interventionsUntil } from '../stories/interventionsUntil.ts';
import type { LocalText } from '../../model/LocalText.ts';
import { groupBy } from '../../base/groupBy.ts';
import { votesUntil } from '../stories/votesUntil.ts';

/** A contested matter, and the stance on it that names it in a link. */
interface MatterChoice {
  readonly stance: string;
  readonly matter: LocalText;
}

/** The overlays that a data set offers. */
export interface OverlayChoices {
  readonly blocs: readonly Bloc[];
  /** Newest first. */
  readonly votes: readonly Vote[];
  readonly matters: readonly MatterChoice[];
  readonly hasInterventions: boolean;
}

export function overlayChoices({ dataset, source }: Shown): OverlayChoices {
  const byMatter = groupBy(dataset.stances, ({ matter }) => [matter.en]);
  return {
    blocs: dataset.blocs,
    votes: votesUntil(dataset, dataset.span.endDay),
    matters: [...byMatter.values()].flatMap(([first]) =>
      first ? [{ stance: first.id, matter: first.matter }] : [],
    ),
    hasInterventions: interventionsUntil(source, source.about.span.endDay).length > 0,
  };
}

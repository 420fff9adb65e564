import { type TieWords, tieWords } from '../../query/ties/tieWords.ts';
import type { ObservedTie } from '../../query/observed/observedTies.ts';
import type { TieRow } from '../../query/ties/tieRows.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useObservedWords } from '../../state/useObservedWords.ts';

interface ObservedTieWords extends TieWords {
  /** The sentence, and how the tie was observed where that is newer than any change. */
  readonly withObserved: (row: TieRow, observed: ObservedTie | undefined) => string;
}

/** How a tie is said. */
export function useTieWords(): ObservedTieWords {
  const words = tieWords({ dataset: useDataset(), lang: useLang(), t: useMessage() });
  const says = useObservedWords();
  const withObserved = (row: TieRow, observed: ObservedTie | undefined) =>
    observed && observed.kind !== 'changed'
      ? `${words.sentence(row)}. ${says.sentence(observed.observed)}`
      : words.sentence(row);
  return { ...words, withObserved };
}

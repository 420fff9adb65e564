import type { Answer } from '../../query/answerOf.ts';
import type { Clause } from '../../query/missesOf.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import { Button } from '../../ui/Button.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Lens } from '../../lens/Lens.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { type Say, useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** What hides the events that are not shown, in words, and one press to show all. */
export function HiddenBy() {
  const dataset = useDataset();
  const answer = useAnswer();
  const lens = useShownLens();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const hidden = answer.total - answer.shown.length;
  if (hidden === 0) return null;
  const names = answer.hiders.map(({ clause }) =>
    clauseName(clause, { dataset, answer, lens, lang, t, list }),
  );
  return (
    <div className={styles['hidden']}>
      <p>{t('list.hidden', { count: hidden, clauses: list(names) })}</p>
      <Button onClick={() => applyEdit({ type: 'showAll' })}>{t('list.showAll')}</Button>
    </div>
  );
}

interface Naming {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly lens: Lens;
  readonly lang: Lang;
  readonly t: Say;
  readonly list: (items: readonly string[]) => string;
}

function clauseName(clause: Clause, { dataset, answer, lens, lang, t, list }: Naming): string {
  switch (clause) {
    case 'time':
      return formatSpan(answer.time, lang);
    case 'relationship':
      return list(lens.pairs.map((pair) => pairName(dataset, pair, lang)));
    case 'country':
      return list(lens.countries.map((iso3) => countryName(dataset, iso3, lang)));
    case 'topic':
      return list(lens.topics.map((topic) => t(`marks.topic.${topic}`)));
    case 'tone':
      return list(lens.tones.map((tone) => t(`marks.tone.${tone}`)));
    case 'search':
      return t('list.searchClause', { q: lens.q.trim() });
  }
}

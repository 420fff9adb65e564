import { Combobox } from '../../ui/Combobox.tsx';
import { useLens } from '../../state/lensStore.ts';
import { findPairs } from '../../query/search/findPairs.ts';
import { pairName } from '../../query/names/pairName.ts';
import { readPair } from '../../model/Pair.ts';
import styles from './Filters.module.css';
import { statusOn } from '../../dataset/TieLedger.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useChoosePair } from '../../state/useChoosePair.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const MOST = 40;

/** Chooses a relationship by typing: "Mexico – Peru", "peru mex", "MEX-PER". */
export function RelationshipFilter() {
  const shown = useShown();
  const { dataset } = shown;
  const { time } = useAnswer();
  const chosen = useLens(({ pairs }) => pairs.length > 0);
  const t = useMessage();
  const lang = useLang();
  const choosePair = useChoosePair();
  const find = (query: string) =>
    findPairs(shown, query, MOST).map((pair) => ({
      id: pair,
      label: pairName(dataset, pair, lang),
      hint: t(`marks.status.${statusOn(dataset.ledger, pair, time.endDay).status}`),
    }));
  return (
    <Combobox
      label={t('filters.relationship')}
      placeholder={t(chosen ? 'filters.anotherRelationship' : 'filters.relationship')}
      icon="link"
      className={styles['pill']}
      find={find}
      noResults={t('filters.noRelationship')}
      onPick={(id) => {
        const pair = readPair(id);
        if (pair) choosePair(pair, 'addPair');
      }}
    />
  );
}

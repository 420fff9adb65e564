import { Coming } from '../../../../ui/Coming.tsx';
import { WithPart } from '../../../../ui/WithPart.tsx';
import { Fold } from '../../../../ui/Fold.tsx';
import type { PairRollCall } from '../../../../query/observed/unAgreement.ts';
import { type Pair, statesOf } from '../../../../model/Pair.ts';
import { countryName } from '../../../../query/names/countryName.ts';
import { formatDay } from '../../../../i18n/formatDay.ts';
import styles from '../../Dossier.module.css';
import { tables } from '../../../../state/tables.ts';
import { useDataset } from '../../../../state/ShownContext.ts';
import { useLang } from '../../../../i18n/useLang.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';
import { useState } from 'react';
import type { UnTitles } from '../../../../dataset/tables/readUnVotes.ts';

interface DivergentCallsProps {
  readonly calls: readonly PairRollCall[];
  readonly pair: Pair;
}

/** What was voted on where two states were furthest apart. Titles are fetched when it is opened. */
export function DivergentCalls({ calls, pair }: DivergentCallsProps) {
  const t = useMessage();
  const [isOpen, setOpen] = useState(false);
  if (calls.length === 0) return null;
  return (
    <Fold summary={t('dossier.un.divergent', { count: calls.length })} onOpen={() => setOpen(true)}>
      {isOpen && (
        <WithPart part={tables.unTitles} meanwhile={<Coming>{t('dossier.un.coming')}</Coming>}>
          {(named) => <CallList calls={calls} pair={pair} named={named} />}
        </WithPart>
      )}
    </Fold>
  );
}

function CallList({ calls, pair, named }: DivergentCallsProps & { readonly named: UnTitles }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const [a = '', b = ''] = statesOf(pair).map((state) => countryName(dataset, state, lang));
  return (
    <ul className={styles['items']}>
      {calls.map(({ at, day, votes: [voteA, voteB] }) => {
        const title = named.titles[at] ?? '';
        return (
          <li key={at}>
            {title === '' ? t('dossier.un.untitled') : <span lang="en">{title}</span>}
            <span className={styles['note']}>
              {[named.resolutions[at], formatDay(day, lang)].filter(Boolean).join(' · ')}
              <br />
              {t('dossier.votes.both', {
                a,
                b,
                voteA: t(`dossier.vote.${voteA}`),
                voteB: t(`dossier.vote.${voteB}`),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import type { Citing, Resting } from '../../../query/stories/sourceStory.ts';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Section } from '../parts/Section.tsx';
import { groupBy } from '../../../base/groupBy.ts';
import styles from './Resting.module.css';
import { useCitingWords } from './useCitingWords.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useState } from 'react';

/** Kinds with more than this stay folded. */
const OPEN_AT_MOST = 8;

/** All that rests on a source, by kind; on demand only what rests on nothing else. */
export function RestingList({ resting }: { resting: readonly Resting[] }) {
  const t = useMessage();
  const [which, setWhich] = useState<'all' | 'alone'>('all');
  const alone = resting.filter((one) => one.alone);
  const kinds = groupBy(which === 'all' ? resting : alone, ({ citing }) => [citing.type]);
  return (
    <Section heading={t('dossier.source.resting')}>
      <p>{t('dossier.source.counts', { count: resting.length, alone: alone.length })}</p>
      {alone.length > 0 && alone.length < resting.length && (
        <label className={styles['only']}>
          <input
            type="checkbox"
            checked={which === 'alone'}
            onChange={(event) => setWhich(event.target.checked ? 'alone' : 'all')}
          />
          {t('dossier.source.onlyAlone')}
        </label>
      )}
      {[...kinds].map(([kind, own]) => (
        <Fold
          key={`${kind} ${which}`}
          start={own.length > OPEN_AT_MOST ? 'closed' : 'open'}
          summary={t(`dossier.source.kind.${kind}`, { count: own.length })}
        >
          <ul className={styles['items']}>
            {own.map(({ citing, alone: single }) => (
              <Item key={keyOf(citing)} citing={citing} alone={single} />
            ))}
          </ul>
        </Fold>
      ))}
    </Section>
  );
}

function Item({ citing, alone }: Resting) {
  const t = useMessage();
  const { open, name, detail, confidence } = useCitingWords()(citing);
  return (
    <li>
      <OpenLink open={open}>{name}</OpenLink>
      <span className={styles['detail']}>
        {detail} {confidence && <ConfidenceMark confidence={confidence} />}
        {alone && <b className={styles['alone']}> · {t('dossier.source.alone')}</b>}
      </span>
    </li>
  );
}

function keyOf(citing: Citing): string {
  switch (citing.type) {
    case 'event':
      return citing.event.id;
    case 'change':
      return citing.change.id;
    case 'membership':
      return [citing.bloc.id, citing.membership.country, citing.membership.dates].join(' ');
    case 'vote':
      return citing.vote.id;
    case 'stance':
      return citing.stance.id;
    case 'claim':
      return `${citing.claim.id} ${citing.answer.text.en}`;
    case 'scenario':
      return citing.scenario.id;
    case 'series':
      return JSON.stringify(citing.counted);
    case 'founding':
      return citing.country.iso3;
    case 'term':
      return [citing.person.id, citing.term.office, citing.term.dates].join(' ');
  }
}

import { type Found, searchAll } from '../../query/searchAll.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang, LocalText } from '../../model/LocalText.ts';
import type { Open } from '../../lens/Lens.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { readPair } from '../../model/Pair.ts';
import styles from './List.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMemo, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

const FIRST = 4;

/** What a search finds beside events: states, relationships, blocs, votes, claims checked, sources. */
export function AlsoFound() {
  const dataset = useDataset();
  const q = useLens((lens) => lens.q.trim());
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const [asked, setAsked] = useState('');
  const found = useMemo(
    () => (q === '' ? [] : searchAll(dataset, q).filter(({ kind }) => kind !== 'event')),
    [dataset, q],
  );
  if (found.length === 0) return null;
  const items = asked === q ? found : found.slice(0, FIRST);
  return (
    <section className={styles['also']} aria-label={t('list.alsoFound')}>
      <h3 className={styles['alsoHeading']}>{t('list.alsoFound')}</h3>
      <ul>
        {items.map((item) => (
          <li key={`${item.kind}:${item.id}`}>
            <button
              type="button"
              className={styles['alsoItem']}
              onClick={() => applyEdit({ type: 'open', open: openOf(item) })}
            >
              {nameOf(dataset, item, lang, text)}{' '}
              <span className={styles['alsoKind']}>{t(`list.kind.${item.kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length < found.length && (
        <button type="button" className={styles['alsoMore']} onClick={() => setAsked(q)}>
          {t('list.moreFound', { count: found.length - items.length })}
        </button>
      )}
    </section>
  );
}

function openOf({ kind, id }: Found): Open | null {
  if (kind !== 'pair') return { type: kind, id };
  const pair = readPair(id);
  return pair ? { type: 'pair', id: pair } : null;
}

function nameOf(
  dataset: Dataset,
  { kind, id }: Found,
  lang: Lang,
  text: (local: LocalText) => string,
): string {
  switch (kind) {
    case 'event': {
      const event = dataset.events[dataset.eventIndexById.get(id) ?? -1];
      return event ? text(event.title) : id;
    }
    case 'country':
      return countryName(dataset, id, lang);
    case 'pair': {
      const pair = readPair(id);
      return pair ? pairName(dataset, pair, lang) : id;
    }
    case 'claim': {
      const claim = dataset.claimsById.get(id);
      return claim ? text(claim.question) : id;
    }
    case 'scenario': {
      const scenario = dataset.scenarios.find((one) => one.id === id);
      return scenario ? text(scenario.title) : id;
    }
    case 'bloc': {
      const bloc = dataset.blocs.find((one) => one.id === id);
      return bloc ? text(bloc.name) : id;
    }
    case 'vote': {
      const vote = dataset.votes.find((one) => one.id === id);
      return vote ? text(vote.title) : id;
    }
    case 'source':
      return dataset.sourcesById.get(id)?.publisher ?? id;
  }
}

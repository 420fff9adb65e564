import { FoundOutside } from './FoundOutside.tsx';
import type { Found } from '../../../query/search/Found.ts';
import { searchAll, spellingOf } from '../../../query/search/searchAll.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import capsStyles from '../../../ui/Caps.module.css';
import { joinClasses } from '../../../ui/joinClasses.ts';
import styles from './ListPart.module.css';
import type { Lang } from '../../../model/LocalText.ts';
import type { Shown } from '../../../query/Shown.ts';
import { subjectName } from '../../../query/names/subjectName.ts';
import { useShown } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMemo, useState } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

const FIRST = 4;

/**
 * What a search finds beside the events shown: states, relationships, blocs, votes, scenarios, claims
 * checked, sources, people, events at other times; and whether all of it is spelled as it was typed.
 */
export function AlsoFound() {
  const shown = useShown();
  const q = useLens((lens) => lens.q.trim());
  const t = useMessage();
  const lang = useLang();
  const [asked, setAsked] = useState('');
  const found = useMemo(
    () => searchAll(shown, q).filter(({ type }) => type !== 'event'),
    [shown, q],
  );
  const items = asked === q ? found : found.slice(0, FIRST);
  return (
    <>
      {spellingOf(shown, q) === 'near' && <p className={styles['note']}>{t('list.found.near')}</p>}
      {shown.source.about.kind !== 'record' && (
        <p className={styles['note']}>{t('list.found.files')}</p>
      )}
      {found.length > 0 && (
        <section className={styles['also']} aria-label={t('list.found')}>
          <h3 className={joinClasses(capsStyles['caps'], styles['alsoHeading'])}>
            {t('list.found')}
          </h3>
          <ul>
            {items.map((item) => (
              <li key={`${item.type}:${item.id}`}>
                <button
                  type="button"
                  className={styles['alsoItem']}
                  onClick={() => turnTo(item, nameOf(shown, item, lang))}
                >
                  {nameOf(shown, item, lang)}{' '}
                  <span className={styles['alsoKind']}>{t(`list.found.${item.type}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          {items.length < found.length && (
            <button type="button" className={styles['alsoMore']} onClick={() => setAsked(q)}>
              {t('list.found.more', { count: found.length - items.length })}
            </button>
          )}
        </section>
      )}
      <FoundOutside />
    </>
  );
}

function nameOf(shown: Shown, found: Found, lang: Lang): string {
  if (found.type !== 'person') return subjectName(shown, found, lang);
  return shown.dataset.peopleById.get(found.id)?.name ?? found.id;
}

/** A person has no dossier: the events that tell of them are searched for. */
function turnTo(found: Found, name: string): void {
  applyEdit(
    found.type === 'person'
      ? { type: 'setFilters', filters: { q: name } }
      : { type: 'open', open: found },
  );
}

import { searchAll } from '../../query/search/searchAll.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import capsStyles from '../../ui/Caps.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './List.module.css';
import { subjectName } from '../../query/names/subjectName.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

const FIRST = 4;

/** What a search finds beside events: states, relationships, blocs, votes, claims checked, sources. */
export function AlsoFound() {
  const shown = useShown();
  const q = useLens((lens) => lens.q.trim());
  const t = useMessage();
  const lang = useLang();
  const [asked, setAsked] = useState('');
  const found = useMemo(
    () => (q === '' ? [] : searchAll(shown, q).filter(({ type }) => type !== 'event')),
    [shown, q],
  );
  if (found.length === 0) return null;
  const items = asked === q ? found : found.slice(0, FIRST);
  return (
    <section className={styles['also']} aria-label={t('list.alsoFound')}>
      <h3 className={joinClasses(capsStyles['caps'], styles['alsoHeading'])}>
        {t('list.alsoFound')}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={`${item.type}:${item.id}`}>
            <button
              type="button"
              className={styles['alsoItem']}
              onClick={() => applyEdit({ type: 'open', open: item })}
            >
              {subjectName(shown, item, lang)}{' '}
              <span className={styles['alsoKind']}>{t(`list.kind.${item.type}`)}</span>
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

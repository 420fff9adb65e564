import { DataText } from '../../../i18n/DataText.tsx';
import capsStyles from '../../../ui/Caps.module.css';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { foundOutside } from '../../../query/search/foundOutside.ts';
import { joinClasses } from '../../../ui/joinClasses.ts';
import styles from './ListPart.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useOpen } from '../../../state/useOpen.ts';
import { useShown } from '../../../state/ShownContext.ts';

const MOST = 3;

/**
 * Of the events that a search finds at other times the best, each with its date: all where they are few,
 * else where the dates shown have none. A press opens one, and time moves to it.
 */
export function FoundOutside() {
  const shown = useShown();
  const q = useLens((lens) => lens.q.trim());
  const answer = useAnswer();
  const open = useOpen();
  const t = useMessage();
  const lang = useLang();
  const isAsked = answer.shown === 0 || answer.outside <= MOST;
  const events = isAsked ? foundOutside(shown, answer.ask, q, MOST) : [];
  if (events.length === 0) return null;
  return (
    <section className={styles['also']} aria-label={t('list.found.outside')}>
      <h3 className={joinClasses(capsStyles['caps'], styles['alsoHeading'])}>
        {t('list.found.outside')}
      </h3>
      <ul>
        {events.map(({ id, title, date }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['alsoItem']}
              onClick={() => open({ type: 'event', id })}
            >
              <DataText text={title} />{' '}
              <span className={styles['alsoKind']}>{formatEdtf(date, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useLang, useLocalText } from '../../i18n/useLang.ts';
import type { Story } from '../../query/storiesOf.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import { formatEdtf } from '../../i18n/formatDay.ts';
import styles from './StartCard.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the record says of a pair, in two lines: how its tie stands since when, and why. */
export function StoryFacts({ story }: { readonly story: Story }) {
  const t = useMessage();
  const lang = useLang();
  const say = useLocalText();
  if (story.type === 'vote') return null;
  const { rung, change } = story;
  return (
    <div className={styles['facts']}>
      <p className={styles['fact']}>
        <TieLine rung={rung} />{' '}
        {t('start.fact', {
          status: t(`marks.rung.${rung}`),
          date: formatEdtf(change.date, lang),
        })}
      </p>
      {change.note && <p className={styles['note']}>{say(change.note)}</p>}
    </div>
  );
}

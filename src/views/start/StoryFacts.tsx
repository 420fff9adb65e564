import { DataText } from '../../i18n/DataText.tsx';
import { useLang } from '../../i18n/useLang.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import { formatSince } from '../../i18n/formatDay.ts';
import styles from './StartCard.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the record says of a pair, in two lines: how its tie stands since when, and why. */
export function StoryFacts({ story }: { readonly story: Story }) {
  const t = useMessage();
  const lang = useLang();
  if (story.type === 'vote') return null;
  const { rung, change } = story;
  return (
    <div className={styles['facts']}>
      <p className={styles['fact']}>
        <TieLine rung={rung} />{' '}
        {t('start.fact', {
          status: t(`marks.rung.${rung}`),
          date: formatSince(change.date, lang),
        })}
      </p>
      {change.note && (
        <p className={styles['note']}>
          <DataText text={change.note} />
        </p>
      )}
    </div>
  );
}

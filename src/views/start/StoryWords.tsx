import { type DaySpan } from '../../model/DaySpan.ts';
import { civilOf, dayOf } from '../../model/Day.ts';
import { DataText } from '../../i18n/DataText.tsx';
import type { Story } from '../../query/stories/storiesOf.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import { TieStrip } from '../../marks/TieStrip.tsx';
import { formatSince } from '../../i18n/formatDay.ts';
import { intervalsUntil } from '../../dataset/TieLedger.ts';
import styles from './StartCard.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useToldEvent } from './useToldEvent.ts';
import { useStoryTitle } from './useStoryTitle.ts';

/** A story as the record tells it: what happened, how the tie stands since, why, and what was before. */
export function StoryWords({ story }: { readonly story: Story }) {
  const titleOf = useStoryTitle();
  const event = useToldEvent(story);
  return (
    <>
      <h2 className={styles['title']}>
        {event ? <DataText text={event.title} /> : titleOf(story)}
      </h2>
      {story.type === 'pair' && <TieSince story={story} />}
      {event?.text && (
        <p className={styles['text']}>
          <DataText text={event.text} />
        </p>
      )}
      {story.type === 'pair' && <TieBefore story={story} />}
    </>
  );
}

type PairStory = Extract<Story, { type: 'pair' }>;

function TieSince({ story: { rung, change } }: { readonly story: PairStory }) {
  const t = useMessage();
  const lang = useLang();
  return (
    <p className={styles['fact']}>
      <TieLine rung={rung} />{' '}
      {t('start.fact', {
        status: t(`marks.rung.${rung}`),
        date: formatSince(change.date, lang),
      })}
    </p>
  );
}

/** Whole years before that of the change. */
const YEARS_BEFORE = 3;

function TieBefore({ story: { pair, day } }: { readonly story: PairStory }) {
  const { ledger } = useDataset();
  const span: DaySpan = {
    startDay: dayOf(civilOf(day).year - YEARS_BEFORE, 1, 1),
    endDay: ledger.span.endDay,
  };
  return (
    <div className={styles['strip']}>
      <TieStrip intervals={intervalsUntil(ledger, pair, span.endDay)} span={span} />
    </div>
  );
}

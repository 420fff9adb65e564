import { Icon } from '../../ui/Icon.tsx';
import type { ReactNode } from 'react';
import type { Story } from '../../query/stories/storiesOf.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { TieLine } from '../../marks/TieLine.tsx';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import styles from './StartCard.module.css';
import { tellStory } from './tellStory.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStoryTitle } from './useStoryTitle.ts';

/** Another story: what it is about, and in a line what came of it and when. */
export function OtherStory({ story }: { readonly story: Story }) {
  const titleOf = useStoryTitle();
  const { sign, facts } = useOutcome(story);
  return (
    <div className={styles['other']}>
      <span className={styles['sign']}>{sign}</span>
      <TextButton className={styles['name']} onClick={() => tellStory(story)}>
        {titleOf(story)}
      </TextButton>
      <p className={styles['when']}>{facts.join(' · ')}</p>
    </div>
  );
}

function useOutcome(story: Story): { readonly sign: ReactNode; readonly facts: string[] } {
  const t = useMessage();
  const lang = useLang();
  if (story.type === 'vote') {
    const date = formatEdtf(knownEdtf(story.vote.date), lang);
    return { sign: <Icon name="ballot" sizePx={16} />, facts: [t('start.who'), date] };
  }
  const month = formatDay(story.day, lang, 'month');
  return {
    sign: <TieLine rung={story.rung} />,
    facts: [t(`marks.rung.${story.rung}`), month],
  };
}

import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { setPanel } from '../../state/usePanel.ts';
import { storiesOf } from '../../query/stories/storiesOf.ts';
import capsStyles from '../../ui/Caps.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './StartCard.module.css';
import { tellStory } from './tellStory.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { WelcomeMessages } from '../../i18n/WelcomeMessages.tsx';
import { useStoryTitle } from './useStoryTitle.ts';

/** What a first visit begins with: one thing that happened, as the record has it, and two more. */
export function StartCard() {
  return (
    <WelcomeMessages>
      <Card />
    </WelcomeMessages>
  );
}

function Card() {
  const dataset = useDataset();
  const t = useMessage();
  const titleOf = useStoryTitle();
  const [first, ...others] = useMemo(() => storiesOf(dataset), [dataset]);
  if (!first) return null;
  return (
    <section className={styles['card']} aria-label={t('start.label')}>
      <IconButton
        icon="close"
        label={t('start.dismiss')}
        className={styles['close']}
        onClick={() => setPanel('story', 'dismissed')}
      />
      <p className={styles['lead']}>{t('start.lead')}</p>
      <h2 className={styles['title']}>{titleOf(first)}</h2>
      <StoryFacts story={first} />
      <div className={styles['actions']}>
        <Button variant="solid" icon="arrow" onClick={() => tellStory(first)}>
          {t('start.show')}
        </Button>
        <Button
          className={styles['about']}
          onClick={() => applyEdit({ type: 'turnTo', page: 'about' })}
        >
          {t('start.about')}
        </Button>
      </div>
      {others.length > 0 && (
        <div className={styles['others']}>
          <h3 className={joinClasses(capsStyles['caps'], styles['kicker'])}>{t('start.others')}</h3>
          <ul>
            {others.map((story) => (
              <li key={story.type}>
                <TextButton className={styles['other']} onClick={() => tellStory(story)}>
                  {titleOf(story)}
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

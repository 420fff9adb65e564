import { useId, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OtherStory } from './OtherStory.tsx';
import { StoryWords } from './StoryWords.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { SoonMessages } from '../../i18n/SoonMessages.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import capsStyles from '../../ui/Caps.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import { setPanel } from '../../state/usePanel.ts';
import { storiesOf } from '../../query/stories/storiesOf.ts';
import styles from './StartCard.module.css';
import { subjectOf, tellStory } from './tellStory.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What a first visit begins with: one thing that happened, as the record has it, and others. */
export function StartCard({ state }: { readonly state: 'waiting' | 'ready' }) {
  return <SoonMessages>{state === 'ready' && <Card />}</SoonMessages>;
}

function Card() {
  const dataset = useDataset();
  const t = useMessage();
  const id = useId();
  const [others, setOthers] = useState<'folded' | 'shown'>('folded');
  const [first, ...rest] = useMemo(() => storiesOf(dataset), [dataset]);
  return (
    <section className={styles['card']} aria-labelledby={id} data-others={others}>
      <div className={styles['body']}>
        <p id={id} className={joinClasses(capsStyles['caps'], styles['kicker'])}>
          {t('start.label')}
        </p>
        <IconButton
          icon="close"
          label={t('start.dismiss')}
          className={styles['close']}
          onClick={() => setPanel('story', 'dismissed')}
        />
        {first ? <StoryWords story={first} /> : <p>{t('start.lead')}</p>}
        {first && (
          <div className={styles['actions']}>
            <Button variant="solid" onClick={() => tellStory(first)}>
              {t('start.show')}
            </Button>
            <Button
              className={styles['read']}
              onClick={() => applyEdit({ type: 'open', open: subjectOf(first) })}
            >
              {t('start.read')}
            </Button>
            {rest.length > 0 && (
              <Button
                className={styles['more']}
                aria-expanded={others === 'shown'}
                onClick={() => setOthers(others === 'shown' ? 'folded' : 'shown')}
              >
                {t('start.more', { count: rest.length })}
              </Button>
            )}
          </div>
        )}
        {rest.length > 0 && (
          <div className={styles['others']}>
            <h3 className={capsStyles['caps']}>{t('start.others')}</h3>
            <ul>
              {rest.map((story) => (
                <li key={subjectOf(story).id}>
                  <OtherStory story={story} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p className={styles['foot']}>
        {t('start.sourced')}{' '}
        <TextButton onClick={() => applyEdit({ type: 'turnTo', page: 'about' })}>
          {t('start.about')}
        </TextButton>
      </p>
    </section>
  );
}

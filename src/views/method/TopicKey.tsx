import { EventDisc } from '../../marks/EventDisc.tsx';
import { TOPICS } from '../../model/Topic.ts';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The sign of each topic. */
export function TopicKey() {
  const t = useMessage();
  return (
    <ul className={styles['topics']}>
      {TOPICS.map((topic) => (
        <li key={topic} className={styles['mark']}>
          <EventDisc tone="neither" topic={topic} />
          {t(`marks.topic.${topic}`)}
        </li>
      ))}
    </ul>
  );
}

import { DataText } from '../../../i18n/DataText.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import type { MessageId } from '../../../i18n/MessageId.ts';
import { OpenLink } from './OpenLink.tsx';
import type { Vote } from '../../../model/DatasetRecord.ts';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Votes of which no more is to be said than the summary: a message with their `count`. */
export function VoteNames({ words, votes }: { words: MessageId; votes: readonly Vote[] }) {
  const t = useMessage();
  if (votes.length === 0) return null;
  return (
    <Fold summary={t(words, { count: votes.length })}>
      <ul className={styles['items']}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <OpenLink open={{ type: 'vote', id: vote.id }}>
              <DataText text={vote.title} />
            </OpenLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

import { DataText } from '../../../i18n/DataText.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { OpenLink } from './OpenLink.tsx';
import type { ReactNode } from 'react';
import type { Vote } from '../../../model/DatasetRecord.ts';
import styles from '../Dossier.module.css';

/** A vote in a list: its title to open, how well it is backed, and what is said of it. */
export function VoteItem({ vote, children }: { vote: Vote; children: ReactNode }) {
  return (
    <li>
      <OpenLink open={{ type: 'vote', id: vote.id }}>
        <DataText text={vote.title} />
      </OpenLink>
      <span className={styles['note']}>
        {children} <ConfidenceMark confidence={vote.confidence} />
      </span>
    </li>
  );
}

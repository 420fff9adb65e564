import { Button } from '../../ui/Button.tsx';
import styles from './Changes.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

/** Puts the changes in a few sentences where a screen reader hears them, when asked to. */
export function ReadAloud({ summary }: { summary: () => string }) {
  const t = useMessage();
  const [said, setSaid] = useState({ text: '', times: 0 });
  return (
    <div className={styles['read']}>
      <Button
        variant="chip"
        onClick={() => setSaid(({ times }) => ({ text: summary(), times: times + 1 }))}
      >
        {t('changes.read')}
      </Button>
      <output className={styles['said']}>
        {/* a new element is read again, though its words are the same */}
        <span key={said.times}>{said.text}</span>
      </output>
    </div>
  );
}

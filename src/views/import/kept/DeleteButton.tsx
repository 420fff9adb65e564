import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './Kept.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface DeleteButtonProps {
  readonly words: string;
  /** What it deletes, for those who do not see beside what it stands. */
  readonly label?: string;
  /** What is asked before. */
  readonly question: string;
  readonly onDelete: () => void;
}

/** Deletes for good, once it has asked whether that is meant. */
export function DeleteButton({ words, label, question, onDelete }: DeleteButtonProps) {
  const t = useMessage();
  const questionId = useId();
  const [state, setState] = useState<'rests' | 'asks' | 'left'>('rests');
  const buttonRef = useRef<HTMLButtonElement>(null);
  const leaveRef = useRef<HTMLButtonElement>(null);
  // the button that had the focus has gone
  useLayoutEffect(() => {
    if (state === 'asks') leaveRef.current?.focus();
    if (state === 'left') buttonRef.current?.focus();
  }, [state]);
  if (state !== 'asks')
    return (
      <Button ref={buttonRef} aria-label={label} onClick={() => setState('asks')}>
        {words}
      </Button>
    );
  return (
    <fieldset aria-labelledby={questionId} className={styles['question']}>
      <span id={questionId}>{question}</span>
      <Button
        onClick={() => {
          setState('rests');
          onDelete();
        }}
      >
        {t('kept.delete.yes')}
      </Button>
      <Button ref={leaveRef} onClick={() => setState('left')}>
        {t('kept.delete.no')}
      </Button>
    </fieldset>
  );
}

import { CONFIDENCES, type ConfidenceId } from '../model/Source.ts';
import { Gloss } from './Gloss.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './ConfidenceMark.module.css';

interface ConfidenceMarkProps {
  readonly confidence: ConfidenceId;
  /** In words, as a button that says what they mean; else three dots, with the words for screen readers. */
  readonly explained?: boolean;
}

/** How well a record is backed: three dots filled for corroborated, none for a founding document alone. */
export function ConfidenceMark({ confidence, explained = false }: ConfidenceMarkProps) {
  const t = useMessage();
  const name = t(`marks.confidence.${confidence}`);
  const label = t('marks.confidence.label', { confidence: name });
  const filled = CONFIDENCES.length - 1 - CONFIDENCES.indexOf(confidence);
  const dots = (
    <svg className={styles['dots']} viewBox="0 0 24 8" width={24} height={8} aria-hidden="true">
      {[4, 12, 20].map((x, index) => (
        <circle key={x} cx={x} cy={4} r={2.6} data-filled={index < filled || undefined} />
      ))}
    </svg>
  );
  if (!explained) {
    return (
      <span className={styles['sign']} title={label}>
        {dots}
        <span className="visually-hidden">{label}</span>
      </span>
    );
  }
  return (
    <Gloss
      label={label}
      words={
        <>
          {dots}
          {name}
        </>
      }
    >
      <p>{t(`marks.confidence.${confidence}.about`)}</p>
    </Gloss>
  );
}

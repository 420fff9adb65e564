import { CREDIBILITIES, RELIABILITIES } from '../../model/Source.ts';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Both halves of an Admiralty grade. */
export function GradeKey() {
  return (
    <div className={styles['grades']}>
      <Half kind="reliability" steps={RELIABILITIES} />
      <Half kind="credibility" steps={CREDIBILITIES} />
    </div>
  );
}

interface HalfProps {
  readonly kind: 'reliability' | 'credibility';
  readonly steps: readonly (string | number)[];
}

function Half({ kind, steps }: HalfProps) {
  const t = useMessage();
  return (
    <div>
      <h4 className={styles['small']}>{t(`method.confidence.${kind}`)}</h4>
      <dl className={styles['steps']}>
        {steps.map((step) => (
          <div key={step}>
            <dt>
              {step} · {t(`marks.${kind}.${step}`)}
            </dt>
            <dd>{t(`marks.${kind}.${step}.about`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

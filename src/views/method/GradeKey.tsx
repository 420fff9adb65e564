import { CREDIBILITIES, RELIABILITIES } from '../../model/Source.ts';
import type { MessageId } from '../../i18n/MessageId.ts';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Both halves of an Admiralty grade. */
export function GradeKey() {
  return (
    <div className={styles['grades']}>
      <Half
        heading="method.confidence.reliability"
        steps={RELIABILITIES.map((step) => ({
          step,
          name: `marks.reliability.${step}` as const,
          about: `marks.reliability.${step}.about` as const,
        }))}
      />
      <Half
        heading="method.confidence.credibility"
        steps={CREDIBILITIES.map((step) => ({
          step,
          name: `marks.credibility.${step}` as const,
          about: `marks.credibility.${step}.about` as const,
        }))}
      />
    </div>
  );
}

interface Step {
  readonly step: string | number;
  readonly name: MessageId;
  readonly about: MessageId;
}

interface HalfProps {
  readonly heading: MessageId;
  readonly steps: readonly Step[];
}

function Half({ heading, steps }: HalfProps) {
  const t = useMessage();
  return (
    <div>
      <h4 className={styles['small']}>{t(heading)}</h4>
      <dl className={styles['steps']}>
        {steps.map(({ step, name, about }) => (
          <div key={step}>
            <dt>
              {step} · {t(name)}
            </dt>
            <dd>{t(about)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import { DataText } from '../../../i18n/DataText.tsx';
import type { Claim, ClaimAnswer, Verdict } from '../../../model/Claim.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { SourceList } from './SourceList.tsx';
import styles from './ClaimCard.module.css';
import { useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** How an answer stands to the record, for its sign and its tint. */
const STANDING: Readonly<Record<Verdict, { look: 'held' | 'other' | 'doubt'; icon: IconName }>> = {
  record: { look: 'held', icon: 'check' },
  supported: { look: 'held', icon: 'check' },
  differs: { look: 'other', icon: 'warning' },
  overstated: { look: 'doubt', icon: 'warning' },
  contradicted: { look: 'doubt', icon: 'close' },
  unverified: { look: 'other', icon: 'warning' },
  'not-found': { look: 'other', icon: 'warning' },
  interpretation: { look: 'other', icon: 'warning' },
  outdated: { look: 'doubt', icon: 'warning' },
  unusable: { look: 'doubt', icon: 'close' },
};

interface ClaimCardProps {
  readonly claim: Claim;
  /** `hidden` where the question stands above the card already. */
  readonly heading?: 'shown' | 'hidden';
}

/** One question on which sources speak: the answers side by side, each with who gives it. */
export function ClaimCard({ claim, heading = 'shown' }: ClaimCardProps) {
  const t = useMessage();
  const text = useLocalText();
  return (
    <section className={styles['card']} aria-label={text(claim.question)}>
      {heading === 'shown' && (
        <h4 className={styles['question']}>
          <DataText text={claim.question} />
        </h4>
      )}
      <ul className={styles['answers']}>
        {claim.answers.map((answer) => (
          <Answer key={text(answer.text)} answer={answer} />
        ))}
      </ul>
      <p className={styles['reason']}>
        <b>{t('dossier.claim.reason')}</b> <DataText text={claim.reason} />
      </p>
    </section>
  );
}

function Answer({ answer }: { answer: ClaimAnswer }) {
  const t = useMessage();
  const { look, icon } = STANDING[answer.verdict];
  return (
    <li className={styles['answer']} data-look={look}>
      <span className={styles['verdict']}>
        <Icon name={icon} sizePx={13} /> {t(`marks.verdict.${answer.verdict}`)}
      </span>
      <p>
        <DataText text={answer.text} />
      </p>
      <SourceList citations={answer.citations} />
    </li>
  );
}

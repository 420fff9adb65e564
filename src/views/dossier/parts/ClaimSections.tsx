import type { Claim } from '../../../model/Claim.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Section } from './Section.tsx';
import { isContested } from '../../../query/stories/accountsDiffer.ts';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** So many cards stand open; more of them would bury what comes below. */
const OPEN_AT_MOST = 2;

/** Claims on which sources disagree, then those that were checked and agree with the record. */
export function ClaimSections({ claims }: { claims: readonly Claim[] }) {
  const t = useMessage();
  const contested = claims.filter(isContested);
  const settled = claims.filter((claim) => !isContested(claim));
  const further = contested.slice(OPEN_AT_MOST);
  return (
    <>
      {contested.length > 0 && (
        <Section heading={t('dossier.claims.differ')}>
          <Cards claims={contested.slice(0, OPEN_AT_MOST)} />
          {further.length > 0 && (
            <Fold summary={t('dossier.claims.further', { count: further.length })}>
              <Cards claims={further} />
            </Fold>
          )}
        </Section>
      )}
      {settled.length > 0 && (
        <Section heading={t('dossier.claims.agree')}>
          <Cards claims={settled} />
        </Section>
      )}
    </>
  );
}

export function Cards({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul className={styles['items']}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} />
        </li>
      ))}
    </ul>
  );
}

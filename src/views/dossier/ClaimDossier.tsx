import { DataText } from '../../i18n/DataText.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Claim } from '../../model/Claim.ts';
import { ClaimCard } from './parts/ClaimCard.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DossierHead } from './parts/DossierHead.tsx';
import type { Open } from '../../lens/Lens.ts';
import { Section } from './parts/Section.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { countryName } from '../../query/names/countryName.ts';
import { pairName } from '../../query/names/pairName.ts';
import { readPair } from '../../model/Pair.ts';
import styles from './Dossier.module.css';
import { useShown } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A question on which sources speak, and what it is about. */
export function ClaimDossier({ claim }: { claim: Claim }) {
  const { dataset, record } = useShown();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const { events = [], votes = [], pairs = [], scenarios = [], countries = [] } = claim.about;
  const targets: { readonly open: Open; readonly name: string }[] = [
    ...events.flatMap((id) => {
      const event = record.eventOf(id);
      return event ? [{ open: { type: 'event', id } as const, name: text(event.title) }] : [];
    }),
    ...dataset.votes.flatMap(({ id, title }) =>
      votes.includes(id) ? [{ open: { type: 'vote', id } as const, name: text(title) }] : [],
    ),
    ...dataset.scenarios.flatMap(({ id, title }) =>
      scenarios.includes(id)
        ? [{ open: { type: 'scenario', id } as const, name: text(title) }]
        : [],
    ),
    ...pairs.flatMap((code) => {
      const id = readPair(code);
      return id ? [{ open: { type: 'pair', id } as const, name: pairName(dataset, id, lang) }] : [];
    }),
    ...countries.map((id) => ({
      open: { type: 'country', id } as const,
      name: countryName(dataset, id, lang),
    })),
  ];
  return (
    <>
      <DossierHead
        kicker={
          claim.seed
            ? t('dossier.claim.seed', { ...claim.seed, id: claim.id })
            : t('dossier.claim.kicker')
        }
        title={<DataText text={claim.question} />}
      />
      <ClaimCard claim={claim} heading="hidden" />
      <div className={styles['actions']}>
        <CopyLink />
      </div>
      {targets.length > 0 && (
        <Section heading={t('dossier.claim.about')}>
          <div className={styles['chips']}>
            {targets.map(({ open, name }) => (
              <Button key={name} variant="chip" onClick={() => applyEdit({ type: 'open', open })}>
                {name}
              </Button>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

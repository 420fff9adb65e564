import { DataText } from '../../../i18n/DataText.tsx';
import { type BlocStory, blocStory } from '../../../query/stories/blocStory.ts';
import { BlocComparison } from './BlocComparison.tsx';
import type { Citation } from '../../../model/Source.ts';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { MembershipList } from '../parts/MembershipList.tsx';
import { Section } from '../parts/Section.tsx';
import type { Standing } from '../../../query/stories/membershipsOn.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

const APART: readonly Standing[] = [
  'suspended',
  'partner',
  'observer',
  'disputed',
  'left',
  'later',
];

/** A bloc on the last day shown: who belongs to it, who does in part, who did or will. */
export function BlocDossier({ id }: { id: string }) {
  const dataset = useDataset();
  const { time } = useAnswer();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const story = blocStory(dataset, id, time.endDay);
  if (!story) return null;
  const { bloc, standings, suspensionsOver } = story;
  const day = formatDay(time.endDay, lang);
  const counts = t('dossier.bloc.counts', {
    members: standings.member.length,
    suspended: standings.suspended.length,
    partners: standings.partner.length,
    observers: standings.observer.length,
    disputed: standings.disputed.length,
    left: standings.left.length,
  });
  return (
    <>
      <DossierHead
        kicker={t('dossier.bloc.kicker', { name: text(bloc.shortName), day })}
        title={<DataText text={bloc.name} />}
      />
      <p>{counts}</p>
      <div className={styles['actions']}>
        <CopyLink />
        <CopyCitation
          title={text(bloc.name)}
          statement={t('dossier.citation.onDay', { statement: counts, day })}
          citations={citationsOf(story)}
        />
      </div>
      <BlocComparison bloc={bloc} day={time.endDay} />
      <Section heading={t('dossier.bloc.member', { count: standings.member.length })}>
        <MembershipList memberships={standings.member} />
      </Section>
      {APART.filter((standing) => standings[standing].length > 0).map((standing) => (
        <Section
          key={standing}
          heading={t(`dossier.bloc.${standing}`, { count: standings[standing].length })}
        >
          {standing === 'later' ? (
            <Fold summary={t('dossier.bloc.after', { day })}>
              <MembershipList memberships={standings.later} />
            </Fold>
          ) : (
            <MembershipList memberships={standings[standing]} />
          )}
        </Section>
      ))}
      {suspensionsOver.length > 0 && (
        <Section heading={t('dossier.bloc.suspensionsOver')}>
          <MembershipList memberships={suspensionsOver} />
        </Section>
      )}
    </>
  );
}

/** What the memberships of the day rest on, each source once. */
function citationsOf({ standings }: BlocStory): readonly Citation[] {
  const { member, suspended, partner, observer, disputed } = standings;
  const cited = [...member, ...suspended, ...partner, ...observer, ...disputed].flatMap(
    ({ citations }) => citations,
  );
  return [...new Set(cited.map(({ source }) => source))].map((source) => ({ source }));
}

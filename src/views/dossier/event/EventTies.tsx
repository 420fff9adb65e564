import type { EventStory } from '../../../query/stories/eventStory.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Section } from '../parts/Section.tsx';
import { TieLine } from '../../../marks/TieLine.tsx';
import { byWhom } from '../../../query/names/byWhom.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import { statusName } from '../../../marks/statusName.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The ties of an event’s pairs that changed on its day: from what to what, by whom. */
export function EventTies({ turns }: Pick<EventStory, 'turns'>) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  if (turns.length === 0) return null;
  return (
    <Section heading={t('dossier.event.turns', { count: turns.length })}>
      <ul className={styles['items']}>
        {turns.map(({ pair, change, before, after }) => (
          <li key={change.id}>
            <span className={styles['tone']}>
              <TieLine rung={rungOf(after.status)} />
              <OpenLink open={{ type: 'pair', id: pair }}>{pairName(dataset, pair, lang)}</OpenLink>
            </span>
            <span>
              {statusName(before, t)} <Icon name="arrow" sizePx={13} />
              <span className="visually-hidden">{t('dossier.event.then')}</span>{' '}
              <b>{statusName(after, t)}</b>
            </span>
            <span className={styles['note']}>
              {t('dossier.event.turnAct', {
                act: t(`marks.act.${change.act}`),
                ...byWhom(dataset, change, lang),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

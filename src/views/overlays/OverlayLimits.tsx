import { CONFIDENCES } from '../../model/Source.ts';
import type { Overlay } from '../../query/overlays/overlayOf.ts';
import { countryName } from '../../query/names/countryName.ts';
import styles from './OverlayLegend.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What an overlay does not say, and how well it is backed. */
export function OverlayLimits({ overlay }: { overlay: Overlay }) {
  const limits = [...useSubjectLimits(overlay), ...useBackingLimits(overlay)];
  return (
    <ul className={styles['limits']}>
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  );
}

function useSubjectLimits({ subject, classes }: Overlay): readonly string[] {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  switch (subject.type) {
    case 'bloc': {
      const disputed = classes.find(({ look }) => look === 'disputed')?.states ?? [];
      const notes = subject.bloc.memberships.flatMap(({ country, disputed: isDisputed, note }) => {
        if (!isDisputed || !note || !disputed.includes(country)) return [];
        const state = countryName(dataset, country, lang);
        return [t('overlays.limit.disputed', { state, note: text(note) })];
      });
      return [...notes, t('overlays.limit.bloc')];
    }
    case 'vote': {
      const count = classes.find(({ look }) => look === 'unrecorded')?.states.length ?? 0;
      const { note } = subject.vote;
      return [
        ...(count > 0 ? [t('overlays.limit.unrecorded', { count })] : []),
        ...(note ? [text(note)] : []),
        t('overlays.limit.vote'),
      ];
    }
    case 'stance':
      return [t('overlays.limit.stance')];
    case 'interventions':
      return [t('overlays.limit.interventions', { count: subject.events.length })];
  }
}

/** One line for each grade of backing below the best. */
function useBackingLimits({ confidences }: Overlay): readonly string[] {
  const t = useMessage();
  const all = confidences.length;
  return CONFIDENCES.flatMap((confidence) => {
    const count = confidences.filter((one) => one === confidence).length;
    if (confidence === 'corroborated' || count === 0) return [];
    return [t(`overlays.backing.${confidence}`, { count, all })];
  });
}

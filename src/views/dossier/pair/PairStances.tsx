import type { Day } from '../../../model/Day.ts';
import { MatterList } from '../parts/StanceList.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { Section } from '../parts/Section.tsx';
import { pairStances } from '../../../query/stories/stancesOf.ts';
import { useShown } from '../../../state/ShownContext.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What both states say on contested matters; nothing where neither has a stance on record. */
export function PairStances({ pair, day }: { pair: Pair; day: Day }) {
  const shown = useShown();
  const t = useMessage();
  const matters = pairStances(shown, pair, day);
  if (matters.length === 0) return null;
  return (
    <Section heading={t('dossier.stances.heading')}>
      <MatterList matters={matters} />
    </Section>
  );
}

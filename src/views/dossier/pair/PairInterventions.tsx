import type { Day } from '../../../model/Day.ts';
import { EventRows } from '../parts/EventRows.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { Section } from '../parts/Section.tsx';
import { sharedInterventions } from '../../../query/stories/sharedInterventions.ts';
import { useSource } from '../../../state/ShownContext.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Interventions that involve both states; nothing where none is on record. */
export function PairInterventions({ pair, day }: { pair: Pair; day: Day }) {
  const source = useSource();
  const t = useMessage();
  const interventions = sharedInterventions(source, pair, day);
  if (interventions.length === 0) return null;
  return (
    <Section heading={t('dossier.interventions.heading', { count: interventions.length })}>
      <EventRows events={interventions} />
    </Section>
  );
}

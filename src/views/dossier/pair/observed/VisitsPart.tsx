import { Coming } from '../../../../ui/Coming.tsx';
import { WithPart } from '../../../../ui/WithPart.tsx';
import type { Day } from '../../../../model/Day.ts';
import type { Pair } from '../../../../model/Pair.ts';
import { Section } from '../../parts/Section.tsx';
import { TableSource } from './TableSource.tsx';
import { VisitBars } from './VisitBars.tsx';
import type { Visits } from '../../../../dataset/tables/readVisits.ts';
import { formatDay } from '../../../../i18n/formatDay.ts';
import { isVisited, visitsByDecade, visitsOf } from '../../../../query/observed/visitsByDecade.ts';
import { tables } from '../../../../state/tables.ts';
import { useLang } from '../../../../i18n/useLang.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';

interface VisitsPartProps {
  readonly pair: Pair;
  readonly day: Day;
}

/** Visits of leaders between the United States and another state, counted by decade. */
export function VisitsPart({ pair, day }: VisitsPartProps) {
  const t = useMessage();
  if (!isVisited(pair)) return null;
  return (
    <WithPart part={tables.visits} meanwhile={<Coming>{t('dossier.visits.coming')}</Coming>}>
      {(visits) => (
        <Section heading={t('dossier.visits.heading')}>
          <Counted visits={visits} pair={pair} day={day} />
        </Section>
      )}
    </WithPart>
  );
}

function Counted({ visits, pair, day }: VisitsPartProps & { readonly visits: Visits }) {
  const t = useMessage();
  const lang = useLang();
  const told = visitsOf(visits, pair, day) ?? [];
  return (
    <>
      <p>{t('dossier.visits.count', { count: told.length, day: formatDay(day, lang) })}</p>
      {told.length > 0 && <VisitBars decades={visitsByDecade(told)} />}
      {visits.tables.map((about) => (
        <TableSource key={about.id} about={about} />
      ))}
    </>
  );
}

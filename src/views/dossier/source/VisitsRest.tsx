import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { Section } from '../parts/Section.tsx';
import { TextButton } from '../../../ui/TextButton.tsx';
import { VISITS } from '../../../lens/visits.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What rests on a source that is a table of visits: a layer of events, which may be off. */
export function VisitsRest() {
  const t = useMessage();
  const isOff = useLens(({ layers }) => !layers.includes(VISITS));
  return (
    <Section heading={t('dossier.source.resting')}>
      <p>
        {t('dossier.source.visits')}{' '}
        {isOff && (
          <TextButton onClick={() => applyEdit({ type: 'toggleLayer', layer: VISITS })}>
            {t('dossier.source.visits.show')}
          </TextButton>
        )}
      </p>
    </Section>
  );
}

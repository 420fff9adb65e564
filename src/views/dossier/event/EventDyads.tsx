import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { cameoWords } from '../../../model/codes/cameoWords.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { toneOfCameo } from '../../../model/Tone.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The dyads of an event whose code is another than that of the event: who answers, or objects. */
export function EventDyads({ event }: { event: GeoEvent }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const text = useLocalText();
  const coded = Object.entries(event.dyadCameo ?? {});
  if (coded.length === 0) return null;
  return (
    <>
      <dt>{t('dossier.event.others')}</dt>
      <dd>
        {coded.map(([dyad, code]) => {
          const [from = '', to = ''] = dyad
            .split('>')
            .map((iso3) => countryName(dataset, iso3, lang));
          const named = cameoWords(code);
          return (
            <div key={dyad}>
              {t('dossier.event.dyad', {
                from,
                to,
                tone: t(`marks.tone.${toneOfCameo(code)}`),
                code,
                named: named ? 'yes' : 'no',
                name: named ? text(named.act) : '',
              })}
            </div>
          );
        })}
      </dd>
    </>
  );
}

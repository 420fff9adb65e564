import type { Iso3 } from '../../model/Country.ts';
import type { OverlayClass } from '../../query/overlays/overlayOf.ts';
import { TintSwatch } from '../../marks/TintSwatch.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { countryName } from '../../query/names/countryName.ts';
import styles from './OverlayLegend.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A class with how it looks and how many it has; pressed, it names them. */
export function LegendClass({ look, states }: OverlayClass) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const isElsewhere = (iso3: Iso3) => dataset.countriesById.get(iso3)?.region === 'outside';
  const elsewhere = states.filter(isElsewhere).length;
  const count = states.length - elsewhere;
  const label = t(`overlays.class.${look}`);
  const named = states
    .map((iso3) => ({ iso3, name: countryName(dataset, iso3, lang) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return (
    <li>
      <details>
        <summary className={styles['class']}>
          <TintSwatch look={look} />
          <span className={styles['label']}>{label}</span>
          <span className={styles['count']}>
            {elsewhere > 0
              ? t('overlays.countElsewhere', { count, elsewhere })
              : t('overlays.count', { count })}
          </span>
        </summary>
        <ul className={styles['states']} aria-label={label}>
          {named.map(({ iso3, name }) => (
            <li key={iso3}>
              <button
                type="button"
                onClick={() => applyEdit({ type: 'open', open: { type: 'country', id: iso3 } })}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

import type { Iso3 } from '../../../model/Country.ts';
import { Select } from '../../../ui/Select.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import axisStyles from '../axis/Axis.module.css';
import { countryName } from '../../../query/names/countryName.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Which state has a lane of its own: the one whose dossier lies open on the map. */
export function StateChoice({ state }: { state: Iso3 }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const options = dataset.countries
    .filter(({ region }) => region !== 'outside')
    .map(({ iso3 }) => ({ value: iso3, label: countryName(dataset, iso3, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
  return (
    <>
      <Select
        label={t('centuries.state')}
        labelStyle="hidden"
        options={options}
        value={state}
        onChange={(id) => applyEdit({ type: 'open', open: { type: 'country', id } }, 'replace')}
      />
      <p className={axisStyles['muted']}>
        {t('centuries.state.about', { count: options.length - 1 })}
      </p>
    </>
  );
}

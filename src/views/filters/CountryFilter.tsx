import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Chooses states: events in which any of them acts. */
export function CountryFilter() {
  const dataset = useDataset();
  const chosen = useLens(({ countries }) => countries);
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const options = dataset.countries
    .map(({ iso3, name }) => ({ value: iso3, label: text(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
  return (
    <Popover variant="chip" trigger={t('filters.countries', { count: chosen.length })}>
      <CheckboxGroup
        legend={t('filters.countriesLabel')}
        options={options}
        chosen={chosen}
        onChange={(countries) => applyEdit({ type: 'setFilters', filters: { countries } })}
      />
    </Popover>
  );
}

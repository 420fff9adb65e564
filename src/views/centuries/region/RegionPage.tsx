import type { StackUnit } from './stackLayers.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { mostBroken, regionOf } from './regionOf.ts';
import { useMemo, useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { Iso3 } from '../../../model/Country.ts';
import { type Face, FaceTools } from '../FaceTools.tsx';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import { RegionChart } from './RegionChart.tsx';
import { RegionTable } from './RegionTable.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { countryName } from '../../../query/names/countryName.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

const UNITS = ['pairs', 'share'] as const;

/** The ties of all American states over time, and those of one of them. */
export function RegionPage() {
  return (
    <LaterMessages>
      <Region />
    </LaterMessages>
  );
}

function Region() {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const isOpen = useLens(({ page }) => page === 'region');
  const [unit, setUnit] = useState<StackUnit>('pairs');
  const [face, setFace] = useState<Face>('chart');
  const all = useMemo(() => regionOf(dataset, null), [dataset]);
  const state = useChosenState(() => mostBroken(all.waves));
  const own = useMemo(() => regionOf(dataset, state), [dataset, state]);
  const name = countryName(dataset, state, lang);
  return (
    <Dialog
      open={isOpen}
      size="page"
      caption={t('centuries.region.caption')}
      title={t('centuries.region.title', { first: String(all.first), last: String(all.last) })}
      closeLabel={t('centuries.region.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
      tools={
        <>
          <SegmentedControl
            label={t('centuries.unit')}
            options={UNITS.map((value) => ({ value, label: t(`centuries.unit.${value}`) }))}
            value={unit}
            onChange={setUnit}
          />
          <FaceTools face={face} onChoose={setFace} />
        </>
      }
    >
      {face === 'chart' ? (
        <RegionChart {...{ all, own, state, unit }} />
      ) : (
        <RegionTable {...{ all, own, name, unit }} />
      )}
    </Dialog>
  );
}

/** The state whose dossier is open, or that the map is filtered by; else one to begin with. */
function useChosenState(begin: () => Iso3 | undefined): Iso3 {
  const dataset = useDataset();
  const asked = useLens(({ open, countries }) =>
    open?.type === 'country' ? open.id : countries[0],
  );
  const isKnown = asked !== undefined && dataset.countriesById.get(asked)?.region !== 'outside';
  return (isKnown ? asked : begin()) ?? dataset.countries[0]?.iso3 ?? '';
}

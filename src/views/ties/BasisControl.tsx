import { TIE_BASES, type TieBasis } from '../../lens/Lens.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Dated changes, observations, or both. */
export function BasisControl({ basis }: { basis: TieBasis }) {
  const t = useMessage();
  return (
    <SegmentedControl
      label={t('ties.show')}
      options={TIE_BASES.map((value) => ({ value, label: t(`ties.show.${value}`) }))}
      value={basis}
      onChange={(next) => applyEdit({ type: 'setBasis', basis: next })}
    />
  );
}

import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What the layers are called. */
export function useLayerName(): (layer: TieLayer) => string {
  const t = useMessage();
  return (layer) => (layer === 'listed' ? t('centuries.listed') : t(`marks.rung.${layer}`));
}

import { KeyList } from '../../../ui/KeyList.tsx';
import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { LayerSwatch } from './LayerSwatch.tsx';
import { useLayerName } from './useLayerName.ts';

/** What each layer stands for. */
export function LayerKey({ layers }: { layers: readonly TieLayer[] }) {
  const nameOf = useLayerName();
  return (
    <KeyList>
      {layers.map((layer) => (
        <li key={layer}>
          <LayerSwatch layer={layer} />
          {nameOf(layer)}
        </li>
      ))}
    </KeyList>
  );
}

import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { MissingPart } from '../../ui/MissingPart.tsx';
import { PartFault } from '../../base/PartFault.ts';
import { catalogue } from '../../state/useCatalogue.ts';
import { opensVisit } from '../../lens/visits.ts';
import styles from './VisitsLayer.module.css';
import { useEffect } from 'react';
import { useLatePart } from '../../ui/useLatePart.ts';
import { visitLayer } from '../../state/visitLayer.ts';

/** Lays visits beside the record's events for as long as it is there; says where they did not come. */
export function VisitsLayer() {
  const layer = useLatePart(visitLayer);
  const hasFailed = layer instanceof PartFault;
  useEffect(() => {
    if (layer === null || hasFailed) return undefined;
    catalogue.lay(layer);
    return () => {
      catalogue.lay(null);
      if (opensVisit(lensStore.getState().lens)) applyEdit({ type: 'open', open: null }, 'replace');
    };
  }, [layer, hasFailed]);
  return (
    hasFailed && (
      <div className={styles['missing']}>
        <MissingPart fault={layer} />
      </div>
    )
  );
}

import { BUNDLED, catalogue } from '../../state/useCatalogue.ts';
import { lensStore } from '../../state/lensStore.ts';
import { settleLink } from '../../state/settleLink.ts';

/** Has the catalogue load the data set that the lens names, and each link settled for it. Returns how to stop. */
export function bindData(): () => void {
  const load = () => void catalogue.load(lensStore.getState().lens.data ?? BUNDLED);
  const settle = () => settleLink(catalogue.store.getState());
  load();
  const stops = [
    lensStore.subscribe((now, before) => {
      if (now.lens.data !== before.lens.data) load();
      if (now.link !== before.link) settle();
    }),
    catalogue.store.subscribe((now, before) => {
      if (now.holdings !== before.holdings || now.layer !== before.layer) settle();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

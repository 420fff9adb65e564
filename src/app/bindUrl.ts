import { type DecodedLens, decodeLens } from '../lens/decodeLens.ts';
import { encodeLens } from '../lens/encodeLens.ts';
import { type HistoryAct, lensStore, replaceLens } from '../state/lensStore.ts';
import type { Lens } from '../lens/Lens.ts';
import { noteIgnored } from '../state/linkNotes.ts';
import { whenSearchable } from '../state/whenSearchable.ts';
import { setPageAddress } from '../state/shareAddress.ts';

/** Browsers refuse more than about 100 changes of the address in 10 s; dragging asks for more. */
const REPLACE_EVERY_MS = 150;

/**
 * Keeps the address and the lens in step; the only reader and writer of `location`. A deliberate
 * act is a history entry of its own, dragging and playing replace the present one. Returns how to
 * stop.
 */
export function bindUrl(): () => void {
  let foreign: DecodedLens['foreign'] = [];
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    const decoded = decodeLens(location.search);
    foreign = decoded.foreign;
    written = encodeLens(decoded.lens, foreign);
    noteIgnored(decoded.ignored);
    replaceLens(decoded.lens);
  };
  const write = (lens: Lens, act: HistoryAct) => {
    clearTimeout(timer);
    timer = undefined;
    const search = encodeLens(lens, foreign);
    if (search === written) return;
    written = search;
    history[act === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(search));
  };
  const follow = lensStore.subscribe((now, before) => {
    if (now.act === 'push') {
      if (timer !== undefined) write(before.lens, 'replace');
      write(now.lens, 'push');
    } else {
      timer ??= setTimeout(() => write(lensStore.getState().lens, 'replace'), REPLACE_EVERY_MS);
    }
  });
  const back = () => {
    clearTimeout(timer);
    timer = undefined;
    const { search } = location;
    whenSearchable(decodeLens(search).lens.q, () => {
      if (location.search === search) read();
    });
  };

  setPageAddress(`${location.origin}${location.pathname}`);
  read();
  addEventListener('popstate', back);
  return () => {
    removeEventListener('popstate', back);
    clearTimeout(timer);
    follow();
  };
}

/** Loads the page anew, at the view that it shows. */
export function reloadPage(): void {
  location.reload();
}

/** The address of this page with another query string. */
function addressOf(search: string): string {
  return `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
}

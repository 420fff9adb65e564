import { type DecodedLens, decodeLens } from '../../lens/decodeLens.ts';
import { encodeLens } from '../../lens/encodeLens.ts';
import { type HistoryAct, type LinkOrigin, lensStore, takeLens } from '../../state/lensStore.ts';
import { type Arrangement, RECORD_ALONE, sameArrangement } from '../../state/Arrangement.ts';
import type { Lens } from '../../lens/Lens.ts';
import { catalogue } from '../../state/useCatalogue.ts';
import { noteIgnored } from '../../state/linkNotes.ts';
import { readArrangement } from './readArrangement.ts';
import { whenSearchable } from '../../state/whenSearchable.ts';
import { setPageAddress } from '../../state/shareAddress.ts';

/** Browsers refuse more than about 100 changes of the address in 10 s; dragging asks for more. */
const REPLACE_EVERY_MS = 150;
/** What a browser refused it is asked for again after this. */
const AGAIN_MS = 1000;

/** Of a window: its address and its history. */
export interface AddressBar {
  readonly location: Pick<Location, 'search' | 'origin' | 'pathname' | 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Keeps the address and the lens in step; the only reader and writer of `location`. A deliberate
 * act is a history entry of its own, dragging and playing replace the present one. Which files are on
 * screen is no part of an address, as they are on this device alone: the entry of the history keeps
 * it, so that Back undoes the opening of one. Returns how to stop.
 */
export function bindUrl(bar: AddressBar = window): () => void {
  const { location, history } = bar;
  let foreign: DecodedLens['foreign'] = [];
  let written = '';
  let arranged: Arrangement = RECORD_ALONE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPushing = false;

  const read = (origin: LinkOrigin) => {
    const decoded = decodeLens(location.search);
    foreign = decoded.foreign;
    written = encodeLens(decoded.lens, foreign);
    arranged = readArrangement(history.state);
    catalogue.arrange(arranged, 'replace');
    // an address is scolded once, not each time that a step leads to it
    noteIgnored(origin === 'address' ? decoded.ignored : []);
    takeLens(decoded.lens, origin);
  };
  const write = (lens: Lens, act: HistoryAct, onScreen: Arrangement) => {
    clearTimeout(timer);
    timer = undefined;
    const search = encodeLens(lens, foreign);
    if (search === written && sameArrangement(onScreen, arranged)) return;
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    try {
      history[act === 'push' ? 'pushState' : 'replaceState'](onScreen, '', address);
    } catch {
      // the view is what was asked for all the same; its address follows
      timer = setTimeout(() => write(lensStore.getState().lens, act, arrangement()), AGAIN_MS);
      return;
    }
    written = search;
    arranged = onScreen;
  };
  const arrangement = () => catalogue.store.getState().arrangement;
  const writeSoon = () => {
    timer ??= setTimeout(
      () => write(lensStore.getState().lens, 'replace', arrangement()),
      REPLACE_EVERY_MS,
    );
  };
  /** What is pending belongs to the entry that is left. */
  const writePending = (lens: Lens, left: Arrangement) => {
    if (timer !== undefined) write(lens, 'replace', left);
  };
  const stops = [
    lensStore.subscribe((now, before) => {
      if (now.lens === before.lens || isPushing) return;
      if (now.act !== 'push') return writeSoon();
      writePending(before.lens, arrangement());
      write(now.lens, 'push', arrangement());
    }),
    catalogue.store.subscribe((now, before) => {
      if (now.arrangement === before.arrangement) return;
      if (now.act !== 'push') return writeSoon();
      writePending(lensStore.getState().lens, before.arrangement);
      // what the same turn does to the lens belongs to it
      isPushing = true;
      queueMicrotask(() => {
        isPushing = false;
        write(lensStore.getState().lens, 'push', arrangement());
      });
    }),
  ];
  const back = () => {
    clearTimeout(timer);
    timer = undefined;
    const { search } = location;
    whenSearchable(decodeLens(search).lens.q, () => {
      if (location.search === search) read('history');
    });
  };

  setPageAddress(`${location.origin}${location.pathname}`);
  read('address');
  bar.addEventListener('popstate', back);
  return () => {
    bar.removeEventListener('popstate', back);
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}

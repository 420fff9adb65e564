import type { Arrangement } from './Arrangement.ts';
import { EMPTY_HOLDINGS } from './emptyHoldings.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { Holdings, Shown } from '../query/Shown.ts';
import type { RowCode } from './rowCode.ts';

/** Events of a table of others, laid beside the record's own where the app comes with both. */
export interface Layer {
  readonly sourceOf: (holdings: Holdings) => EventSource;
  readonly join: RowCode['join'];
}

/** What is open, and what was on screen of it before. */
interface Opened {
  readonly holdings: Holdings;
  readonly layer: Layer | null;
  readonly files: readonly { readonly id: string; readonly source: EventSource }[];
  readonly arrangement: Arrangement;
  readonly shown: Shown;
}

/** Finds what is on screen of what a catalogue has open. */
export class OnScreen {
  #join: RowCode['join'] | null = null;
  #sources: readonly EventSource[] = [EMPTY_HOLDINGS.record];
  #laid: { readonly layer: Layer; readonly over: Holdings; readonly source: EventSource } | null =
    null;

  /** With what several sources are made one; needed before there are several. */
  joinWith(join: RowCode['join']): void {
    this.#join = join;
  }

  /** The same object as long as the same sources are on screen. */
  of({ holdings, layer, files, arrangement, shown }: Opened, hasLayer: boolean): Shown {
    const onScreen = files.filter(({ id }) => arrangement.files.includes(id));
    const isBare = onScreen.length === 0;
    const laid = hasLayer && layer ? [this.#laidOver(holdings, layer)] : [];
    const sources: EventSource[] = [
      ...(isBare || arrangement.overRecord ? [holdings.record, ...laid] : []),
      ...onScreen.map(({ source }) => source),
    ];
    const isSame =
      shown.record === holdings.record &&
      sources.length === this.#sources.length &&
      sources.every((source, at) => source === this.#sources[at]);
    if (isSame) return shown;
    this.#sources = sources;
    const [first = holdings.record, ...others] = sources;
    return { ...holdings, source: others.length > 0 && this.#join ? this.#join(sources) : first };
  }

  #laidOver(holdings: Holdings, layer: Layer): EventSource {
    if (this.#laid?.layer !== layer || this.#laid.over !== holdings)
      this.#laid = { layer, over: holdings, source: layer.sourceOf(holdings) };
    return this.#laid.source;
  }
}

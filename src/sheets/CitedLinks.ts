import type { Batches, Row, Sheet, SheetLink } from './Sheet.ts';

/** So many different links are told: beyond, each row says its own. */
const MOST = 5000;

/** The links in rows that go by, each once, in the order of the rows. */
export class CitedLinks {
  readonly #links = new Map<string, SheetLink>();
  #isAll = true;

  /** At most 5,000. */
  get links(): readonly SheetLink[] {
    return [...this.#links.values()];
  }

  /** Whether no others went by. */
  get isAll(): boolean {
    return this.#isAll;
  }

  /** The same rows; their links are those so far. */
  async *of({ columns }: Sheet, batches: Batches): AsyncGenerator<readonly Row[]> {
    const places = columns.flatMap(({ kind }, at) => (kind === 'links' ? [at] : []));
    for await (const rows of batches) {
      for (const row of rows) for (const at of places) this.#add(row[at] as readonly SheetLink[]);
      yield rows;
    }
  }

  #add(links: readonly SheetLink[] | null): void {
    for (const link of links ?? []) {
      const key = JSON.stringify([link.name, link.address]);
      if (this.#links.has(key)) continue;
      if (this.#links.size < MOST) this.#links.set(key, link);
      else this.#isAll = false;
    }
  }
}

/** Rows that lie below each other, and what of each is taken. */
export class LaneRows {
  readonly #taken: readonly (readonly [from: number, to: number])[][];

  constructor(rows: number) {
    this.#taken = Array.from({ length: rows }, () => []);
  }

  /** The first row that is free from one pixel to another; -1 where none is. */
  freeRow(from: number, to: number): number {
    return this.#taken.findIndex((_, row) => this.isFree(row, from, to));
  }

  /** Whether a row but one is free. */
  isFreeElsewhere(but: number, from: number, to: number): boolean {
    return this.#taken.some((_, row) => row !== but && this.isFree(row, from, to));
  }

  isFree(row: number, from: number, to: number): boolean {
    return (this.#taken[row] ?? []).every(([start, end]) => to <= start || end <= from);
  }

  take(row: number, from: number, to: number): void {
    this.#taken[row]?.push([from, to]);
  }
}

import { streamOf } from '../../unit/ingest/rows/streamOf.ts';

/** A blob whose bytes are at hand: those of Node come by way of another thread, at many times the cost. */
export class MemoryBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super();
    this.#bytes = bytes;
  }

  override get size(): number {
    return this.#bytes.length;
  }

  override slice(from = 0, to = this.size): Blob {
    return new MemoryBlob(this.#bytes.slice(from, to));
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes.slice().buffer);
  }

  override stream(): ReturnType<Blob['stream']> {
    return streamOf(this.#bytes);
  }
}

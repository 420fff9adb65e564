import { FileFault } from './FileFault.ts';
import type { FileJob } from './FileJob.ts';
import type { FileKind } from '../kinds/FileKind.ts';

/** Bytes are handed to the browser, which may keep them on the disk, in stretches of this size. */
const PART_BYTES = 1 << 22;

/**
 * Gathers what comes of a file into a Blob: no more than a few megabytes of it stand in the memory of the
 * page. Fails as `too-large` once more has come than the job allows.
 */
export class BlobSink {
  size = 0;
  readonly #parts: Blob[] = [];
  #held: Uint8Array<ArrayBuffer>[] = [];
  #heldBytes = 0;
  readonly #name: string;
  readonly #kind: FileKind;
  readonly #job: FileJob;

  constructor(name: string, kind: FileKind, job: FileJob) {
    this.#name = name;
    this.#kind = kind;
    this.#job = job;
  }

  /** Takes bytes over; they must not be changed after. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.size += bytes.length;
    this.#job.made += bytes.length;
    if (this.#job.made > this.#job.most)
      throw new FileFault({ code: 'too-large', name: this.#name, kind: this.#kind });
    this.#held.push(bytes as Uint8Array<ArrayBuffer>);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= PART_BYTES) this.#flush();
  }

  /** All that was pushed, behind what is to stand before it. */
  end(before: readonly Blob[] = []): Blob {
    this.#flush();
    return new Blob([...before, ...this.#parts]);
  }

  #flush(): void {
    if (this.#heldBytes > 0) this.#parts.push(new Blob(this.#held));
    this.#held = [];
    this.#heldBytes = 0;
  }
}

import type { FileProgress } from './FileJob.ts';
import type { GivenFile } from './GivenFile.ts';
import type { Member } from './listMembers.ts';

/** What is said while several files are turned into rows. */
export interface AllFilesProgress extends FileProgress {
  /** Which file it is, counted from 1, of how many: of an archive each that was chosen counts. */
  readonly at: number;
  readonly of: number;
  /** Of all the work, 0 to 1; it never falls. */
  readonly share: number;
}

/** A stretch of the work, in bytes as they were chosen. */
interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly at: number;
}

/**
 * How far the work on all files has come, by what is said of each: a file weighs as much as it was chosen
 * with, what is in an archive its share of that.
 */
export class AllProgress {
  readonly #stretches = new Map<string, Stretch>();
  #all = 0;
  #of = 0;
  #now: Stretch = { from: 0, size: 0, at: 1 };
  #share = 0;

  /** The files in the order of the work, and what was chosen of those that are archives. */
  constructor(files: readonly GivenFile[], wanted: readonly Member[]) {
    for (const { name, body } of files) {
      const whole = { from: this.#all, size: body.size, at: this.#of + 1 };
      this.#stretches.set(name, whole);
      const inside = wanted.filter(({ path }) => path.startsWith(`${name}/`));
      const bytes = inside.reduce((sum, { size }) => sum + size, 0);
      let before = 0;
      for (const [i, { path, size }] of inside.entries()) {
        const part = (count: number) => (bytes === 0 ? 0 : (body.size * count) / bytes);
        this.#stretches.set(path, {
          from: whole.from + part(before),
          size: part(size),
          at: whole.at + i,
        });
        before += size;
      }
      this.#all += body.size;
      this.#of += Math.max(1, inside.length);
    }
  }

  /** A file whose name is not known is one that was found in the last. */
  of(progress: FileProgress): AllFilesProgress {
    const { name, bytes, all } = progress;
    this.#now = this.#stretches.get(name) ?? this.#now;
    const { from, size, at } = this.#now;
    const come = from + (all === 0 ? 0 : (size * bytes) / all);
    this.#share = Math.max(this.#share, this.#all === 0 ? 0 : Math.min(1, come / this.#all));
    return { ...progress, at, of: Math.max(1, this.#of), share: this.#share };
  }
}

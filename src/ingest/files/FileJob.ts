/** What is said while files are turned into rows. */
export interface FileProgress {
  /** The file at work, or the path of what is in it. */
  readonly name: string;
  /** Bytes of it that were read, of so many. */
  readonly bytes: number;
  readonly all: number;
}

/** What the work on one choice of files has in common. */
export interface FileJob {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FileProgress) => void;
  /** So many bytes may come of all files together. */
  readonly most: number;
  /** How many bytes have come. */
  made: number;
}

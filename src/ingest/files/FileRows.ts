/** A file turned into rows of text. */
export interface FileRows {
  /** The file, or the path of what is in it. */
  readonly name: string;
  readonly body: Blob;
  /** Records of it that could not be read. */
  readonly spoilt: number;
}

/** A file as it was chosen, dropped, pasted or fetched, or found in another. */
export interface GivenFile {
  readonly name: string;
  readonly body: Blob;
}

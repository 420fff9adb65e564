/** A file in a ZIP archive, as its central directory lists it. */
export interface ZipEntry {
  /** Its path in the archive. */
  readonly path: string;
  /** How it is packed: 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header stands in the archive. */
  readonly offset: number;
}

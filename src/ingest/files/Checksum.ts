/** CRC-32 as ZIP and gzip have it (ISO 3309), byte by byte. */
export class Checksum {
  #rest = 0xff_ff_ff_ff;

  push(bytes: Uint8Array): void {
    let rest = this.#rest;
    for (let i = 0; i < bytes.length; i++) rest = TABLE[(rest ^ bytes[i]!) & 0xff]! ^ (rest >>> 8);
    this.#rest = rest;
  }

  /** Of all that was pushed, as an unsigned number. */
  get value(): number {
    return (this.#rest ^ 0xff_ff_ff_ff) >>> 0;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest;
});

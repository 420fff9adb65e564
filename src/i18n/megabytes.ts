/** A number of bytes in megabytes, to one decimal; never 0 for a file that holds something. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e5) / 10;
}

const PRIME = 16_777_619;
const START = 0x81_1c_9d_c5;

/**
 * What begins the ids of a file's events: the same for the same file, by name, size and time of its
 * last change (FNV-1a, 32 bits), so that no link to one file's row opens another's.
 */
export function fileIdOf({ name, size, lastModified }: File): string {
  let hash = START;
  for (const byte of new TextEncoder().encode(`${name}\n${size}\n${lastModified}`))
    hash = Math.imul(hash ^ byte, PRIME);
  return `file-${(hash >>> 0).toString(36)}`;
}

/** How much is made of files, in bytes and in levels. */
export const fileLimits = {
  /** More is unpacked only once the reader has seen how much it is. */
  askedFrom: 512 * 2 ** 20,
  /** More is not unpacked: browsers keep it, and the disk is the reader's. */
  most: 8 * 2 ** 30,
  /** Archives within archives are followed so deep. */
  nested: 3,
} as const;

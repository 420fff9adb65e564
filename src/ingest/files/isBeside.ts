/** What lies among files for another system's sake. */
const BESIDE = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether nobody has put a file there, by its path. */
export function isBeside(path: string): boolean {
  return BESIDE.test(path);
}

/** The words that are there, with `mark` between; each once. */
export function joinWords(mark: string, ...words: readonly string[]): string {
  return [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '').join(mark);
}

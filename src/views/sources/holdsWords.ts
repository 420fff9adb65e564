import { foldText } from '../../query/search/foldText.ts';

/** Tells of a text whether it holds every word wanted, whatever the case and the accents. */
export function holdsWords(wanted: string): (text: string) => boolean {
  const words = foldText(wanted).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}

import { plainText } from '../plainText.ts';

/** What a spreadsheet would run where a line is pasted into it. */
const RUNS = /^[=+\-@]/;

/** Sentences as one line, each ended by one full stop but after an address; inert where it is pasted. */
export function sentences(parts: readonly (string | null)[]): string {
  const said = parts
    .filter((part) => part !== null)
    .map(plainText)
    .filter(Boolean);
  const line = said.map(ended).join(' ');
  return RUNS.test(line) ? `'${line}` : line;
}

function ended(sentence: string): string {
  return /[.?!…]["'”»]?$|https?:\S+$/.test(sentence) ? sentence : `${sentence}.`;
}

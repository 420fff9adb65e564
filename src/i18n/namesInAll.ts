import { names } from 'virtual:messages/names';

/** What a topic or a status is called in any of the languages, for the search: "Votes", "Votaciones". */
export function namesInAll(kind: 'topic' | 'status', value: string): readonly string[] {
  return names[`marks.${kind}.${value}`] ?? [];
}

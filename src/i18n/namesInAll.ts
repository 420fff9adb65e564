import { names } from 'virtual:messages/names';

/** By kind, the room of its messages and what ids of it begin with. */
const ROOMS = { topic: 'marks.topic', status: 'marks.status', found: 'list.found' } as const;

/** What a topic, a status or a kind of find is called in any of the languages: "Votes", "Votaciones". */
export function namesInAll(kind: keyof typeof ROOMS, value: string): readonly string[] {
  return names[`${ROOMS[kind]}.${value}`] ?? [];
}

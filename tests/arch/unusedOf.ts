import { asPlanned, type Plan, roomOf } from './Plan.ts';
import type { Target } from './importsOf.ts';

/** The rooms of the plan that no file stands in, and the homes of libraries that do not import them. */
export function unusedOf(plan: Plan, targets: ReadonlyMap<string, readonly Target[]>): string[] {
  const used = new Set<string>();
  for (const [path, list] of targets) {
    const room = roomOf(path, plan);
    if (room === undefined) continue;
    for (const name of new Set([room, asPlanned(room)])) {
      used.add(name);
      for (const target of list)
        if (target.type === 'library') used.add(`${target.name} in ${name}`);
    }
  }
  const planned = [
    ...plan.floors.keys(),
    ...[...plan.homes].flatMap(([library, rooms]) => rooms.map((room) => `${library} in ${room}`)),
  ];
  return planned.filter((name) => !used.has(name));
}

/**
 * The plan of the house: which rooms `src` has, and which floor each is on. A file imports from its
 * own room and from rooms on lower floors. Each folder below `views` is a room of its own, `views/*`.
 */
export interface Plan {
  /** The floor of each room, 1 at the ground. */
  readonly floors: ReadonlyMap<string, number>;
  /** The rooms that may import each library. One that is not here has no home yet. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
}

/** The room of a file, by its path below `src`; undefined for a file that stands in none. */
export function roomOf(path: string, plan: Plan): string | undefined {
  if (plan.floors.has(path)) return path;
  const parts = path.split('/');
  const inside = parts[0] === 'views' ? parts.slice(0, 2) : parts.slice(0, 1);
  const isFolder = inside.length < parts.length;
  const room = inside.join('/');
  return isFolder && floorOf(room, plan) > 0 ? room : undefined;
}

/** The floor of a room: 0 for one that the plan does not have. */
export function floorOf(room: string, { floors }: Plan): number {
  return floors.get(asPlanned(room)) ?? 0;
}

/** Whether a library may be imported in a room. */
export function isAtHome(library: string, room: string, { homes }: Plan): boolean {
  const own = homes.get(library) ?? [];
  return own.includes(room) || own.includes(asPlanned(room));
}

/** The room as the plan names it: `views/*` for any of the views. */
export function asPlanned(room: string): string {
  return room.replace(/^views\/[^/*]+$/, 'views/*');
}

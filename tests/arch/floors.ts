/**
 * The plan of the house: which rooms `src` has, and which floor each is on. A file imports from its
 * own room and from rooms on lower floors. Each folder below `views` is a room of its own.
 */
const floors: Readonly<Record<string, number>> = {
  'main.tsx': 9,
  app: 8,
  'views/*': 7,
  state: 6,
  engine: 5,
  query: 4,
  marks: 4,
  dataset: 3,
  ingest: 3,
  lens: 3,
  i18n: 3,
  columns: 2,
  model: 2,
  ui: 2,
  base: 1,
};

const reactFloor = 6;
const reactRooms = ['ui', 'i18n', 'marks'];

/** The rooms that may import each library. One that is not here has no home yet. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@fontsource-variable/inter': ['app', 'main.tsx'],
  '@fontsource-variable/source-serif-4': ['app', 'main.tsx'],
  '@tanstack/react-query': ['state', 'app'],
  '@tanstack/react-virtual': ['ui'],
  leaflet: ['views/map'],
  minisearch: ['query', 'engine'],
  'react-error-boundary': ['app'],
  'react-leaflet': ['views/map'],
  tinykeys: ['app'],
  valibot: ['ingest'],
  'virtual:atlas': ['views/map'],
  'virtual:examples': ['views/import'],
  'virtual:messages': ['i18n'],
  zustand: ['state'],
};

/** The room of a file, by its path below `src`; undefined for a file that stands in none. */
export function roomOf(path: string): string | undefined {
  if (path in floors) return path;
  const parts = path.split('/');
  const inside = parts[0] === 'views' ? parts.slice(0, 2) : parts.slice(0, 1);
  const isFolder = inside.length < parts.length;
  const room = inside.join('/');
  return isFolder && floorOf(room) > 0 ? room : undefined;
}

/** The floor of a room: 1 at the ground, 0 for a room that the plan does not have. */
export function floorOf(room: string): number {
  return floors[room.replace(/^views\/[^/*]+$/, 'views/*')] ?? 0;
}

/** The rooms that may import a library, or undefined where the plan does not know it. */
export function homesOf(library: string): readonly string[] | undefined {
  return homes[library];
}

/** Whether files of a room may know React. */
export function knowsReact(room: string): boolean {
  return floorOf(room) >= reactFloor || reactRooms.includes(room);
}

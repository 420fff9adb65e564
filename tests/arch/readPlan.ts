import { floorOf, type Plan } from './Plan.ts';

interface PlanRead extends Plan {
  /** A sentence for each thing on the page that does not read. */
  readonly faults: readonly string[];
}

/**
 * Reads the plan from the text of `src/README.md`: from its table of floors and rooms, and from its
 * table of libraries and their homes. Names stand between backquotes, folders with or without `/`.
 */
export function readPlan(page: string): PlanRead {
  const faults: string[] = [];
  const floors = new Map<string, number>();
  for (const [floor = '', rooms = ''] of rowsBelow('floor', 'rooms', page, faults))
    for (const room of namesIn(rooms, floor, faults)) {
      if (!/^[1-9]\d*$/.test(floor)) faults.push(`README.md: "${floor}" is no floor.`);
      if (floors.has(room)) faults.push(`README.md names ${room} twice.`);
      floors.set(room, Number(floor));
    }
  const homes = new Map<string, readonly string[]>();
  const plan = { floors, homes, faults };
  for (const [libraries = '', rooms = ''] of rowsBelow('library', 'home', page, faults)) {
    const own = namesIn(rooms, libraries, faults);
    for (const room of own)
      if (floors.size > 0 && floorOf(room, plan) === 0)
        faults.push(`README.md: ${room}, home of ${libraries}, is no room.`);
    for (const library of namesIn(libraries, rooms, faults)) {
      if (homes.has(library)) faults.push(`README.md names ${library} twice.`);
      homes.set(library, own);
    }
  }
  return plan;
}

/** The cells of each row below a head that begins with these two. */
function rowsBelow(first: string, second: string, page: string, faults: string[]): string[][] {
  const lines = page.split('\n').map(cellsOf);
  const head = lines.findIndex((cells) => cells?.[0] === first && cells[1] === second);
  if (head < 0) {
    faults.push(`README.md has no table with the heads "${first}" and "${second}".`);
    return [];
  }
  // below the head there is a line of dashes
  const rest = lines.slice(head + 2);
  const end = rest.indexOf(undefined);
  return rest.slice(0, end < 0 ? undefined : end).filter((cells) => cells !== undefined);
}

function cellsOf(line: string): string[] | undefined {
  if (!line.startsWith('|')) return undefined;
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function namesIn(cell: string, beside: string, faults: string[]): string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.replace(/\/$/, ''));
  if (names.length === 0) faults.push(`README.md has no name between backquotes beside ${beside}.`);
  return names;
}

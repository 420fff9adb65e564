import { floorOf, isAtHome, type Plan, roomOf } from './Plan.ts';
import { importsOf, type Target } from './importsOf.ts';
import type { Confined } from './confined.ts';
import { folderCircles } from './folderCircles.ts';
import { importCircles } from './importCircles.ts';
import { moduleFaults } from './moduleFaults.ts';
import { readModule } from './readModule.ts';
import { readPlan } from './readPlan.ts';
import { shapeFaults } from './shapeFaults.ts';
import { styleImports } from './styleImports.ts';
import { unusedOf } from './unusedOf.ts';

/** A sentence for each way in which the files stand against the house, and how much was read to say so. */
export interface Inspection {
  faults: string[];
  /** What the plan names and the files do not need: rooms, and libraries in a home of theirs. */
  unused: string[];
  modulesRead: number;
  importsRead: number;
}

/**
 * Inspects all files of `src`: their text by path below it, with `/` between folders. The plan is
 * that of its `README.md`.
 */
export function houseFaults(
  files: ReadonlyMap<string, string>,
  confined: readonly Confined[],
): Inspection {
  const plan = readPlan(files.get('README.md') ?? '');
  const modules = new Map(
    [...files]
      .filter(([path]) => /\.tsx?$/.test(path))
      .map(([path, text]) => [path, readModule(path, text)]),
  );
  const targets = new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(path, modules.get(path)?.imports ?? styleImports(path, text), files),
    ]),
  );
  const workers = new Set([...targets.values()].flat().flatMap(workerOf));
  const graph = new Map([...targets].map(([path, list]) => [path, list.flatMap(fileOf)]));
  const circles = [...importCircles(graph), ...folderCircles(graph, (path) => roomOf(path, plan))];
  const faults = () => [
    ...[...files].flatMap(([path, text]) => shapeFaults(path, text, plan)),
    ...[...modules].flatMap(([path, module]) => moduleFaults(path, module, workers.has(path))),
    ...[...targets].flatMap(([path, list]) =>
      list.flatMap((target) => roadFaults(path, target, plan)),
    ),
    ...[...modules.keys()].flatMap((path) => hiddenReactFaults(path, plan)),
    ...confined.flatMap((one) => confinedFaults(one, plan)),
    ...[...modules].flatMap(([path, { names }]) => nameFaults(path, names, confined, plan)),
    ...circles.map((circle) => `These import each other: ${circle.join(' → ')}.`),
  ];
  return {
    // against a page that does not read, all that stands is a fault
    faults: plan.faults.length > 0 ? [...plan.faults] : faults(),
    unused: unusedOf(plan, targets),
    modulesRead: modules.size,
    importsRead: [...targets.values()].flat().length,
  };
}

function roadFaults(path: string, target: Target, plan: Plan): string[] {
  const room = roomOf(path, plan);
  if (room === undefined) return [];
  if (target.type === 'nowhere') return [`${path} imports ${target.request}: no file of src.`];
  return target.type === 'file'
    ? floorFaults(path, room, target.path, plan)
    : libraryFaults(path, room, target.name, plan);
}

function floorFaults(path: string, room: string, target: string, plan: Plan): string[] {
  const other = roomOf(target, plan);
  if (other === undefined || other === room) return [];
  const rise = floorOf(other, plan) - floorOf(room, plan);
  if (rise < 0) return [];
  const where = rise === 0 ? 'on the same floor' : 'on a higher floor';
  return [`${path} imports ${target}: ${other} is ${where}.`];
}

function libraryFaults(path: string, room: string, library: string, plan: Plan): string[] {
  const homes = plan.homes.get(library);
  if (!homes) return [`${path} imports ${library}: that library has no home in README.md.`];
  return isAtHome(library, room, plan)
    ? []
    : [`${path} imports ${library}, whose home is ${homes.join(', ')}.`];
}

// JSX is React without an import of it
function hiddenReactFaults(path: string, plan: Plan): string[] {
  const room = roomOf(path, plan);
  if (!path.endsWith('.tsx') || room === undefined || isAtHome('react', room, plan)) return [];
  return [`${path} is a .tsx file: ${room} knows no React.`];
}

function confinedFaults({ name, rooms }: Confined, plan: Plan): string[] {
  return rooms
    .filter((room) => floorOf(room, plan) === 0)
    .map((room) => `confined.ts: ${room}, which may name ${name}, is no room.`);
}

function nameFaults(
  path: string,
  names: ReadonlySet<string>,
  confined: readonly Confined[],
  plan: Plan,
): string[] {
  const room = roomOf(path, plan);
  return confined
    .filter(({ name, rooms }) => names.has(name) && room !== undefined && !rooms.includes(room))
    .map(({ name, rooms }) => `${path} names ${name}, which is confined to ${rooms.join(', ')}.`);
}

function fileOf(target: Target): string[] {
  return target.type === 'file' ? [target.path] : [];
}

function workerOf(target: Target): string[] {
  return target.type === 'file' && target.how === 'worker' ? [target.path] : [];
}

import { importCircles } from './importCircles.ts';
import { importsOf, type Target } from './importsOf.ts';
import { floorOf, homesOf, knowsReact, roomOf } from './floors.ts';
import { moduleFaults } from './moduleFaults.ts';
import { readModule } from './readModule.ts';
import { shapeFaults } from './shapeFaults.ts';
import { styleImports } from './styleImports.ts';

/** A sentence for each way in which the files stand against the house, and how much was read to say so. */
export interface Inspection {
  faults: string[];
  modulesRead: number;
  importsRead: number;
}

/** Inspects all files of `src`: their text by path below it, with `/` between folders. */
export function houseFaults(files: ReadonlyMap<string, string>): Inspection {
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
  return {
    faults: [
      ...[...files].flatMap(([path, text]) => shapeFaults(path, text)),
      ...[...modules].flatMap(([path, module]) => moduleFaults(path, module, workers.has(path))),
      ...[...targets].flatMap(([path, list]) => list.flatMap((target) => roadFaults(path, target))),
      ...[...modules.keys()].flatMap(hiddenReactFaults),
      ...importCircles(graph).map((circle) => `These import each other: ${circle.join(' → ')}.`),
    ],
    modulesRead: modules.size,
    importsRead: [...targets.values()].flat().length,
  };
}

function roadFaults(path: string, target: Target): string[] {
  const room = roomOf(path);
  if (room === undefined) return [];
  if (target.type === 'nowhere') return [`${path} imports ${target.request}: no file of src.`];
  return target.type === 'file'
    ? floorFaults(path, room, target.path)
    : libraryFaults(path, room, target.name);
}

function floorFaults(path: string, room: string, target: string): string[] {
  const other = roomOf(target);
  if (other === undefined || other === room || floorOf(other) < floorOf(room)) return [];
  const where = floorOf(other) === floorOf(room) ? 'on the same floor' : 'on a higher floor';
  return [`${path} imports ${target}: ${other} is ${where}.`];
}

function libraryFaults(path: string, room: string, library: string): string[] {
  if (library === 'react' || library === 'react-dom')
    return knowsReact(room) ? [] : [`${path} imports ${library}: ${room} knows no React.`];
  const homes = homesOf(library);
  if (!homes) return [`${path} imports ${library}: that library has no home in floors.ts.`];
  return homes.includes(room)
    ? []
    : [`${path} imports ${library}, whose home is ${homes.join(', ')}.`];
}

// JSX is React without an import of it
function hiddenReactFaults(path: string): string[] {
  const room = roomOf(path);
  if (!path.endsWith('.tsx') || room === undefined || knowsReact(room)) return [];
  return [`${path} is a .tsx file: ${room} knows no React.`];
}

function fileOf(target: Target): string[] {
  return target.type === 'file' ? [target.path] : [];
}

function workerOf(target: Target): string[] {
  return target.type === 'file' && target.how === 'worker' ? [target.path] : [];
}

import { importCircles } from './importCircles.ts';

/**
 * The circles of imports between folders that stand side by side in a room, or in a folder of it. A
 * folder counts as one with all that is in it, a file beside it for itself: a type that all of a
 * room's folders share may stand at its top.
 */
export function folderCircles(
  graph: ReadonlyMap<string, readonly string[]>,
  roomOf: (path: string) => string | undefined,
): string[][] {
  const levels = new Map<string, Map<string, Set<string>>>();
  for (const [path, targets] of graph)
    for (const target of targets) {
      const level = sharedFolder(path, target);
      const room = roomOf(path);
      if (room === undefined || room !== roomOf(target) || !level.startsWith(`${room}/`)) continue;
      const [from, to] = [childOf(level, path), childOf(level, target)];
      if (from === to) continue;
      const children = levels.get(level) ?? new Map<string, Set<string>>();
      levels.set(level, children.set(from, (children.get(from) ?? new Set()).add(to)));
    }
  return [...levels.values()].flatMap((children) =>
    importCircles(new Map([...children].map(([child, to]) => [child, [...to]]))).filter((circle) =>
      circle.some((child) => child.endsWith('/')),
    ),
  );
}

/** The innermost folder that both are in, with `/` at its end. */
function sharedFolder(a: string, b: string): string {
  const parts = a.split('/').slice(0, -1);
  const others = b.split('/').slice(0, -1);
  const apart = parts.findIndex((part, index) => part !== others[index]);
  const shared = apart < 0 ? parts : parts.slice(0, apart);
  return shared.map((part) => `${part}/`).join('');
}

/** What of a folder leads to a file in it: the file, or a folder with `/` at its end. */
function childOf(folder: string, path: string): string {
  const slash = path.indexOf('/', folder.length);
  return slash < 0 ? path : path.slice(0, slash + 1);
}

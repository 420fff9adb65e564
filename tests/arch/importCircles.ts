/** The circles of imports, at least one in each knot: the files on a shortest way round, first and last the same. */
export function importCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const way = wayBack(start, graph);
    if (!way) continue;
    circles.push([start, ...way]);
    for (const file of way) done.add(file);
  }
  return circles;
}

// breadth first, so that the way that is told is a shortest one
function wayBack(
  start: string,
  graph: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const seen = new Set<string>();
  const waiting: [file: string, way: string[]][] = [[start, []]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [file, way] = next;
    for (const target of graph.get(file) ?? []) {
      if (target === start) return [...way, start];
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push([target, [...way, target]]);
    }
  }
  return undefined;
}

/** Cells of one level with the events of a window: ranges of places in that level's order. */
export interface WaveNodes {
  n: number;
  from: Int32Array;
  to: Int32Array;
  /** (cy << 16) | cx of the cell; below the view's level, the index of its cell in the tally. */
  key: Int32Array;
}

export function newNodes(capacity: number): WaveNodes {
  return {
    n: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    key: new Int32Array(capacity),
  };
}

/** Makes room for `capacity` nodes; what they held is lost. */
export function reserveNodes(nodes: WaveNodes, capacity: number): void {
  nodes.n = 0;
  if (nodes.key.length < capacity) Object.assign(nodes, newNodes(capacity * 2));
}

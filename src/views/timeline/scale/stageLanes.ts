/** A band of the stage, in pixels from its top. */
export interface Lane {
  readonly top: number;
  readonly height: number;
}

type LaneName = 'lasting' | 'rough' | 'strip' | 'turns';

/** What the stage shows, from above to below: blocks, and of the lanes those that it has room for. */
export type StageLanes = { readonly blocks: Lane } & Readonly<Partial<Record<LaneName, Lane>>>;

interface Stack {
  /** The least height of a stage that has room for it. */
  readonly leastPx: number;
  readonly lanes: readonly (readonly [name: LaneName, heightPx: number])[];
}

/** From tall to low. Blocks have what is left. */
const STACKS: Readonly<Record<'all' | 'pair', readonly Stack[]>> = {
  all: [
    {
      leastPx: 110,
      lanes: [
        ['lasting', 14],
        ['rough', 13],
        ['turns', 27],
      ],
    },
    { leastPx: 70, lanes: [['turns', 9]] },
    { leastPx: 0, lanes: [] },
  ],
  pair: [
    {
      leastPx: 110,
      lanes: [
        ['lasting', 14],
        ['rough', 13],
        ['strip', 21],
        ['turns', 11],
      ],
    },
    {
      leastPx: 70,
      lanes: [
        ['strip', 19],
        ['turns', 8],
      ],
    },
    { leastPx: 0, lanes: [] },
  ],
};

/** How a stage of some height is divided, with a pair chosen or without. */
export function stageLanes(heightPx: number, hasPair: boolean): StageLanes {
  const stack = STACKS[hasPair ? 'pair' : 'all'].find(({ leastPx }) => heightPx >= leastPx);
  const lanes = stack?.lanes ?? [];
  let top = heightPx - lanes.reduce((sum, [, height]) => sum + height, 0);
  const blocks = { top: 0, height: Math.max(0, top) };
  const below = lanes.map(([name, height]) => {
    top += height;
    return [name, { top: top - height, height }] as const;
  });
  return { blocks, ...Object.fromEntries(below) };
}

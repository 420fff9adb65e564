/** How names of seas are set: their size, and a line of it. */
export const seaType = { sizePx: 13.5, linePx: 18 } as const;

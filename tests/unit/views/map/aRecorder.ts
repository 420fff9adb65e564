type CanvasState = Record<string, unknown>;

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Colours, widths and the like at the time of the call. */
  readonly state: CanvasState;
}

/** A canvas context that paints nothing and writes down what it is told, `save` and `restore` included. */
export function aRecorder() {
  const calls: Call[] = [];
  const kept: CanvasState[] = [];
  let state: CanvasState = { globalAlpha: 1, lineDash: [] };
  const note = (name: string, args: readonly unknown[]): void => {
    if (name === 'save') kept.push({ ...state });
    if (name === 'restore') state = kept.pop() ?? state;
    if (name === 'setLineDash') state['lineDash'] = args[0];
    calls.push({ name, args, state: { ...state } });
  };
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_target, key) =>
      key in state ? state[String(key)] : (...args: unknown[]) => note(String(key), args),
    set(_target, key, value: unknown) {
      state[String(key)] = value;
      return true;
    },
  });
  return { context, calls, state: () => state };
}

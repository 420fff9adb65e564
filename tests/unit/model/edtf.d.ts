declare module 'edtf' {
  /** Throws for a text that is not EDTF. `min` and `max` are milliseconds; null for unknown. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}

declare module 'virtual:state-points' {
  /** A point well inside each state, in degrees, by ISO 3166-1 alpha-3. */
  export const STATE_POINTS: Readonly<Record<string, readonly [lng: number, lat: number]>>;
}

declare module 'virtual:atlas' {
  /** Address of the atlas file that the build made. */
  export const ATLAS_URL: string;
}

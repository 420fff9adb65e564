/** Built pages on a server of this machine. */
export interface RunningSite {
  /** Ends with a slash. The app is there, its peers are in `peers/`, its pictures in `painting/`. */
  readonly address: string;
  close(): Promise<void>;
}

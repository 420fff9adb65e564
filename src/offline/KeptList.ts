/** What is fetched and how it is told from anything else: base64 of its SHA-256, by its path from the site's folder. */
export type KeptFiles = Readonly<Record<string, string>>;

/** What a build keeps on a device, as `build/serviceWorker.ts` writes it. */
export interface KeptList {
  /** Told from all other builds by what is in it. */
  readonly build: string;
  /** What every visit may need, whatever its language. */
  readonly files: KeptFiles;
  /** What one language needs beside it, kept once the page has spoken it. */
  readonly byLang: Readonly<Record<string, KeptFiles>>;
  /** What answers in the place of a file that neither the device nor the network has, by path. */
  readonly standIns: Readonly<Record<string, string>>;
}

/** What a page tells the service worker. */
export type PageWord =
  /** The page runs, since this script, and speaks this language. */
  | { readonly type: 'here'; readonly script: string; readonly lang: string }
  /** The reader has asked for the newer version. */
  | { readonly type: 'takeOver' };

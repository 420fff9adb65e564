import type { Issue } from '../model/Issue.ts';

/** `closed`: out of reach, or its server keeps it to its own pages; `insecure`: not over https. */
export type LoadFailure =
  | { readonly type: 'unreachable' | 'closed' | 'insecure' | 'redirected' | 'tooLarge' | 'stopped' }
  /** A file of that kind came, and no events could be read from it. */
  | { readonly type: 'noRows'; readonly kind: string }
  | { readonly type: 'http'; readonly status: number }
  | { readonly type: 'unreadable'; readonly issues: readonly Issue[] };

/** Why a data set could not be loaded; `failure` is for the reader, the message for the log. */
export class DatasetLoadError extends Error {
  override readonly name = 'DatasetLoadError';
  readonly failure: LoadFailure;

  constructor(url: string, failure: LoadFailure, options?: ErrorOptions) {
    super(`The data set at ${url} could not be loaded: ${JSON.stringify(failure)}`, options);
    this.failure = failure;
  }
}

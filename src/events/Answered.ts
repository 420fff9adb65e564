/**
 * What a source says now, and how it stands: `exact`, or `about` while the exact answer is being made –
 * then it is of neighbouring filters. `failed` is an `about` that nothing more comes of.
 */
export type Answered<T> =
  | { readonly standing: 'exact'; readonly now: T }
  | {
      readonly standing: 'about' | 'failed';
      readonly now: T;
      /** The exact answer, once it can be given. Rejects when the signal ends it, or the work fails. */
      readonly exact: (signal?: AbortSignal) => Promise<T>;
    };

export function exactly<T>(now: T): Answered<T> {
  return { standing: 'exact', now };
}

import { type Answered, exactly } from '../Answered.ts';

interface Join<T> {
  readonly now: (parts: readonly T[]) => T;
  /** Joins parts that are to last, whatever is asked meanwhile. */
  readonly later: (parts: readonly T[]) => T;
  /** The answer that is exact already, of the source at a place, to be asked for once all are. */
  readonly again: (at: number) => T;
}

/** Several answers as one: exact when all are, failed when one is. */
export function joinAnswers<T>(answers: readonly Answered<T>[], join: Join<T>): Answered<T> {
  const now = join.now(answers.map((answer) => answer.now));
  if (answers.every(({ standing }) => standing === 'exact')) return exactly(now);
  const standing = answers.some((answer) => answer.standing === 'failed') ? 'failed' : 'about';
  const exact = async (signal?: AbortSignal) => {
    const waited = await Promise.all(
      answers.map(async (answer) =>
        answer.standing === 'exact' ? null : { part: await answer.exact(signal) },
      ),
    );
    return join.later(waited.map((one, at) => (one ? one.part : join.again(at))));
  };
  return { standing, now, exact };
}

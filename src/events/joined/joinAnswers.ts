import { type Answered, exactly } from '../Answered.ts';

/** Several answers as one: exact when all are, failed when one is. */
export function joinAnswers<T>(
  answers: readonly Answered<T>[],
  join: (parts: readonly T[]) => T,
): Answered<T> {
  const now = join(answers.map((answer) => answer.now));
  if (answers.every(({ standing }) => standing === 'exact')) return exactly(now);
  const standing = answers.some((answer) => answer.standing === 'failed') ? 'failed' : 'about';
  const exact = async (signal?: AbortSignal) =>
    join(
      await Promise.all(
        answers.map((answer) => (answer.standing === 'exact' ? answer.now : answer.exact(signal))),
      ),
    );
  return { standing, now, exact };
}

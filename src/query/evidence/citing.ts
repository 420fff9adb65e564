import type { Asked, EvidenceTelling } from './Asked.ts';
import type { Cite, CitedWork, Run } from '../../documents/TextDocument.ts';
import { type Citation, type Source, publisherIn } from '../../model/Source.ts';
import type { Lens } from '../../lens/Lens.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { readDay } from '../../model/Day.ts';

/** What is cited is numbered from 1, in the order in which it is first. */
export interface Citing extends Pick<Asked, 'cite' | 'citeFile'> {
  /** All that was cited so far. */
  readonly works: (asked: Asked, lensOfSource: (id: string) => Lens) => readonly CitedWork[];
}

type Work = { readonly type: 'source' | 'file'; readonly name: string };

export function citing({ dataset }: EvidenceTelling): Citing {
  const numbers = new Map<string, Work & { readonly number: number }>();
  const numberOf = (work: Work) => {
    const key = `${work.type} ${work.name}`;
    const known = numbers.get(key) ?? { ...work, number: numbers.size + 1 };
    numbers.set(key, known);
    return known.number;
  };
  const citeOne = (citation: Citation): Cite => ({
    number: numberOf({ type: 'source', name: citation.source }),
    words: gradeOf(dataset.sourcesById.get(citation.source), citation),
  });
  return {
    cite: (citations) =>
      [...new Map(citations.map((citation) => [citation.source, citation])).values()].map(citeOne),
    citeFile: (name) => [{ number: numberOf({ type: 'file', name }), words: '' }],
    works: (asked, lensOfSource) =>
      [...numbers.values()].map((work) => workOf(work, asked, lensOfSource)),
  };
}

/** "B2"; nothing of a source that the data set does not have. */
function gradeOf(source: Source | undefined, { credibility }: Citation): string {
  return source ? `${source.reliability}${credibility ?? source.credibility}` : '';
}

function workOf(
  { type, name, number }: Work & { readonly number: number },
  { telling }: Asked,
  lensOfSource: (id: string) => Lens,
): CitedWork {
  const { dataset, t, addressOf } = telling;
  const source = type === 'source' ? dataset.sourcesById.get(name) : undefined;
  const words = type === 'file' ? t('evidence.sources.file', { name }) : name;
  return {
    number,
    runs: source ? sourceRuns(source, telling) : [{ text: words }],
    cites: [],
    at: source?.url ?? source?.addressText ?? null,
    address: source ? addressOf(lensOfSource(name)) : null,
  };
}

/** Who says it, its title in the language in which it was published, its day, its grade in words, when it was read. */
export function sourceRuns(source: Source, { lang, t }: EvidenceTelling): readonly Run[] {
  const { title, date, accessed, reliability, credibility } = source;
  const read = accessed === undefined ? undefined : readDay(accessed);
  const dated = date === undefined ? '' : formatEdtf(knownEdtf(date), lang);
  const grade = t('marks.grade.name', {
    grade: `${reliability}${credibility}`,
    reliability: t(`marks.reliability.${reliability}`),
    credibility: t(`marks.credibility.${credibility}`),
  });
  return [
    { text: `${publisherIn(source, lang)}.`, isStrong: true },
    ...(title ? [{ text: stopped(title.en), lang: source.lang }] : []),
    ...(dated === '' ? [] : [{ text: `(${dated}).` }]),
    { text: `${grade}.` },
    ...(read === undefined
      ? []
      : [{ text: t('evidence.sources.read', { day: formatDay(read, lang) }) }]),
  ];
}

function stopped(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}

import type { Answer } from '../../events/answerOf.ts';
import type { Citation } from '../../model/Source.ts';
import type { Cite, Run, Sentence } from '../../documents/TextDocument.ts';
import type { Day } from '../../model/Day.ts';
import { filtersOf } from '../../lens/filters.ts';
import { type Lens, START_LENS } from '../../lens/Lens.ts';
import type { Shown } from '../Shown.ts';
import type { Telling } from '../sheets/columnsOf.ts';
import { VISITS } from '../../lens/visits.ts';
import { type LocalText, textIn } from '../../model/LocalText.ts';

/** What evidence is told with. */
export interface EvidenceTelling extends Telling {
  /** The full address at which a lens is read. */
  readonly addressOf: (lens: Lens) => string;
  /** What filters are called, each value by itself. */
  readonly filterNames: (lens: Lens) => readonly string[];
  /** The day on which it is made. */
  readonly today: Day;
}

/** A question, its answer, and how both are told. */
export interface Asked {
  readonly shown: Shown;
  readonly lens: Lens;
  readonly answer: Answer;
  readonly telling: EvidenceTelling;
  /** The numbers of what is cited, each source once, with the grade that it has here. */
  readonly cite: (citations: readonly Citation[]) => readonly Cite[];
  /** The number of a file on this device, by its name. */
  readonly citeFile: (name: string) => readonly Cite[];
}

/** The days of the question in the language of the telling, and nothing else of it, changed by some clauses. */
export function lensOf({ lens, answer, telling }: Asked, changes: Partial<Lens>): Lens {
  const { startDay, endDay } = answer.time;
  const { layers } = START_LENS;
  return {
    ...START_LENS,
    from: startDay,
    to: endDay,
    layers: lens.layers.includes(VISITS) ? [...layers, VISITS] : layers,
    lang: telling.lang,
    data: lens.data,
    ...changes,
  };
}

/** The days and the filters of the question. */
export function filteredLens(asked: Asked): Lens {
  return lensOf(asked, filtersOf(asked.lens));
}

/** The same, with what is open. */
export function wholeLens(asked: Asked): Lens {
  return { ...filteredLens(asked), open: asked.lens.open };
}

/** One day alone: ties stand as on the last one. */
export function onDay(day: Day): Pick<Lens, 'from' | 'to'> {
  return { from: day, to: day };
}

/** A sentence that a lens shows; null where none does. */
export function sentence(
  { telling, cite }: Asked,
  said: string | readonly Run[],
  lens: Lens | null,
  citations: readonly Citation[] = [],
): Sentence {
  const runs = typeof said === 'string' ? [{ text: said }] : said.filter(({ text }) => text !== '');
  return { runs, cites: cite(citations), address: lens && telling.addressOf(lens) };
}

/** A text of the data set, in English where it has none in the language. */
export function dataRun(text: LocalText, { lang }: Telling): Run {
  const said = textIn(text, lang);
  return { text: said.text, ...(said.lang !== lang && { lang: said.lang }) };
}

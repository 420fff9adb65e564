import { STATE_RECORDS } from 'virtual:state-records';
import type { StatedTie, TieSource, TiesFile } from './TiesFile.ts';
import type { DatasetRecord } from '../../model/DatasetRecord.ts';
import type { Source } from '../../model/Source.ts';
import type { TieChangeRecord } from '../../model/TieChange.ts';
import { isoOf } from '../../model/Day.ts';

/** What a row stands on that names no source. */
const THE_FILE = 'file';

/**
 * A file of ties as a data set of its own, whose ledger says what the file says and nothing else. Null for a
 * file without a row that could be read.
 */
export function tieRecord({ name, ties, span, leftOut }: TiesFile): DatasetRecord | null {
  if (span === null) return null;
  const sources = sourcesOf(ties, name);
  const days = { from: isoOf(span.startDay), to: isoOf(span.endDay) };
  return {
    format: 'hemisphere-dataset',
    version: 2,
    id: 'ties-of-a-file',
    title: { en: name },
    summary: {
      en: `Ties as the file “${name}” states them; rows left out: ${leftOut}.`,
      es: `Vínculos tal como los indica el archivo «${name}»; filas omitidas: ${leftOut}.`,
      pt: `Vínculos como o arquivo “${name}” os indica; linhas deixadas de fora: ${leftOut}.`,
      fr: `Liens tels que le fichier « ${name} » les indique ; lignes laissées de côté : ${leftOut}.`,
    },
    licence: '',
    span: days,
    opening: days,
    countries: STATE_RECORDS,
    sources: [...sources.values()],
    people: [],
    events: [],
    interventions: [],
    series: [],
    ties: ties.map((tie) => changeOf(tie, sources)),
    blocs: [],
    votes: [],
    stances: [],
    scenarios: [],
    claims: [],
  };
}

function changeOf(tie: StatedTie, sources: ReadonlyMap<string, Source>): TieChangeRecord {
  const { row, pair, date, hasEnd, status, act, by, note } = tie;
  const cited = tie.sources.flatMap((source) => sources.get(keyOf(source)) ?? []);
  return {
    id: `row-${row}`,
    pair,
    date,
    act: act ?? 'stated',
    status,
    endRecorded: !hasEnd,
    by,
    ...(act === null && { basis: 'observation' as const }),
    ...(note !== '' && { note: { en: note } }),
    confidence: cited.length > 0 ? 'partly' : 'general',
    citations:
      cited.length > 0
        ? cited.map(({ id }) => ({ source: id }))
        : [{ source: THE_FILE, locator: `${row}` }],
  };
}

/** Each source that rows name, by {@link keyOf}, and the file itself. Nobody has graded them. */
function sourcesOf(ties: readonly StatedTie[], name: string): ReadonlyMap<string, Source> {
  const ungraded = { reliability: 'F', credibility: 6 } as const;
  const sources = new Map<string, Source>([['', { id: THE_FILE, publisher: name, ...ungraded }]]);
  for (const source of ties.flatMap((tie) => tie.sources)) {
    const key = keyOf(source);
    if (sources.has(key)) continue;
    const url = source.address === '' ? {} : { url: source.address };
    sources.set(key, { id: `S${sources.size}`, publisher: source.name, ...url, ...ungraded });
  }
  return sources;
}

function keyOf({ name, address }: TieSource): string {
  return JSON.stringify([name, address]);
}

import { describe, expect, test } from 'vitest';
import type { Citation, ConfidenceId, Source } from '../../../src/model/Source.ts';
import { bundled } from './bundled.ts';

const { written } = bundled;

interface Backing {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

type Kind = NonNullable<Source['kind']>;
const NO_VOICE: ReadonlySet<Kind> = new Set<Kind>([
  'aggregator',
  'blog',
  'content-farm',
  'disinformation',
  'encyclopedia',
  'founding-document',
]);
const AUTHORITIES: ReadonlySet<Kind> = new Set<Kind>(['government', 'IGO']);
const WIRES = [
  'AFP',
  'AP',
  'Bloomberg',
  'dpa',
  'EFE',
  'Prensa Latina',
  'Reuters',
  'TASS',
  'Xinhua',
];

const sources = new Map(written.sources.map((source) => [source.id, source]));
const cited = ({ citations }: Backing): Source[] =>
  citations.flatMap(({ source }) => sources.get(source) ?? []);

/** Two copies of one wire are one publisher. */
function publisherOf({ publisher }: Source): string {
  const [first = publisher, ...others] = publisher.split(', ');
  return (
    WIRES.find((wire) => first.startsWith(`${wire} `) || [first, ...others].includes(wire)) ?? first
  );
}

const hasVoice = ({ id, kind }: Source): boolean => id !== 'GK' && !NO_VOICE.has(kind!);

function isCorroborated(backing: Backing): boolean {
  const all = cited(backing);
  const isAuthority = ({ kind, reliability }: Source) =>
    (AUTHORITIES.has(kind!) && reliability === 'A') || kind === 'data-set';
  return all.some(isAuthority) || new Set(all.filter(hasVoice).map(publisherOf)).size > 1;
}

/** All but events, which are held to it as they are read again. */
const BACKED: readonly (readonly [
  kind: string,
  records: readonly (readonly [string, Backing])[],
])[] = [
  ['tie changes', written.ties.map((change) => [change.id, change])],
  [
    'memberships',
    written.blocs.flatMap(({ id, memberships }) =>
      memberships.map((one): [string, Backing] => [`${id} ${one.country}`, one]),
    ),
  ],
  ['interventions', written.interventions.map((one) => [one.id, one])],
  ['votes', written.votes.map((one) => [one.id, one])],
  ['stances', written.stances.map((one) => [one.id, one])],
  [
    'terms of office',
    written.people.flatMap(({ id, terms }) => terms.map((one): [string, Backing] => [id, one])),
  ],
];

describe.each(BACKED)('%s', (_, records) => {
  test('that are corroborated rest on an authority, a data set or two publishers', () => {
    const without = records.filter(
      ([, backing]) => backing.confidence === 'corroborated' && !isCorroborated(backing),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test('rest on general knowledge alone where they say so, and only there', () => {
    const wrong = records.filter(([, backing]) => {
      const alone = backing.citations.every(({ source }) => source === 'GK');
      return alone !== (backing.confidence === 'general');
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

test('every source says what kind of publisher it is', () => {
  const without = written.sources.filter(({ id, kind }) => kind === undefined && id !== 'GK');
  expect(without.map(({ id }) => id)).toEqual([]);
});

import type { Claim } from '../../src/model/Claim.ts';
import type { Country } from '../../src/model/Country.ts';
import type {
  Bloc,
  DatasetRecord,
  InterventionRecord,
  Person,
  Scenario,
  Stance,
  Vote,
} from '../../src/model/DatasetRecord.ts';
import type { EventRecord } from '../../src/model/GeoEvent.ts';
import type { LocalText } from '../../src/model/LocalText.ts';
import type { Series } from '../../src/model/Series.ts';
import type { Source } from '../../src/model/Source.ts';
import type { TieChangeRecord } from '../../src/model/TieChange.ts';

const backed = { confidence: 'corroborated', citations: [{ source: 'press' }] } as const;

export function aText(en: string): LocalText {
  return { en };
}

export function aSource(given: Partial<Source> = {}): Source {
  return { id: 'press', publisher: 'The Press', reliability: 'B', credibility: 2, ...given };
}

/** A state of South America without a date of independence. */
export function aCountry(iso3: string, given: Partial<Country> = {}): Country {
  return {
    iso3,
    iso2: iso3.slice(0, 2),
    m49: '000',
    name: aText(iso3),
    region: 'south-america',
    capital: aText(`Capital of ${iso3}`),
    lng: -60,
    lat: -10,
    ...given,
  };
}

/** A president of Mexico since 2024. */
export function aPerson(given: Partial<Person> = {}): Person {
  const title = aText('President');
  const terms = [{ office: 'president', title, dates: '2024-10-01/..', ...backed }];
  return { id: 'sheinbaum', name: 'Claudia Sheinbaum', country: 'MEX', terms, ...given };
}

/** Peru acts towards Mexico on 3 November 2025, without a place. */
export function anEvent(given: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'E1',
    date: '2025-11-03',
    title: aText('Break'),
    text: aText('Peru breaks with Mexico.'),
    place: null,
    topic: 'diplomacy',
    cameo: '161',
    actors: ['PER', 'MEX'],
    dyads: ['PER>MEX'],
    status: 'confirmed',
    ...backed,
    ...given,
  };
}

export function anIntervention(given: Partial<InterventionRecord> = {}): InterventionRecord {
  const { topic: _, ...event } = anEvent({ id: 'I1', date: '1914-04-21', cameo: '190' });
  return { ...event, actors: ['USA', 'MEX'], dyads: ['USA>MEX'], kind: 'intervention', ...given };
}

/** Two boats struck, with a count of both. */
function aSeries(given: Partial<Series> = {}): Series {
  return {
    id: 'boats',
    title: aText('Strikes on boats'),
    text: aText('Counted as they go on.'),
    members: [
      { date: '2025-09-02', strikes: 1, killed: 11, ...backed },
      { date: '2025-11-03', strikes: 1, killed: 3, event: 'E1', ...backed },
    ],
    counts: [{ date: '2025-11-03', strikes: 2, killed: 14, ...backed }],
    ...given,
  };
}

/** Peru severs relations with Mexico on 3 November 2025. */
export function aTie(given: Partial<TieChangeRecord> = {}): TieChangeRecord {
  return {
    id: 'T1',
    pair: 'MEX-PER',
    date: '2025-11-03',
    act: 'sever',
    status: 'severed',
    endRecorded: true,
    by: 'PER',
    ...backed,
    ...given,
  };
}

export function aBloc(given: Partial<Bloc> = {}): Bloc {
  const memberships = [
    { country: 'MEX', dates: '1948-04-30/..', kind: 'member', ...backed },
  ] as const;
  return { id: 'OAS', name: aText('OAS'), shortName: aText('OAS'), memberships, ...given };
}

export function aVote(given: Partial<Vote> = {}): Vote {
  return {
    id: 'V1',
    title: aText('Embargo'),
    body: aText('General Assembly'),
    date: '2025-10-29',
    recorded: { USA: 'no', MEX: 'yes' },
    rollCall: 'partial',
    ...backed,
    ...given,
  };
}

export function aStance(given: Partial<Stance> = {}): Stance {
  const texts = { matter: aText('Intervention'), text: aText('No.') };
  return { id: 'ST1', country: 'MEX', position: 'opposes', ...texts, ...backed, ...given };
}

export function aScenario(given: Partial<Scenario> = {}): Scenario {
  const evidence = [{ event: 'E1', bears: 'for', reason: aText('It breaks.') }] as const;
  const indicators = [{ id: 'IN1', text: aText('Breaks'), evidence }];
  const { citations } = backed;
  return {
    id: 'SC1',
    title: aText('Escalation'),
    text: aText('More.'),
    indicators,
    citations,
    ...given,
  };
}

export function aClaim(given: Partial<Claim> = {}): Claim {
  const { citations } = backed;
  return {
    id: 'C1',
    question: aText('For how long?'),
    answers: [{ text: aText('Open-ended'), verdict: 'record', citations }],
    reason: aText('No source gives an end.'),
    about: { events: ['E1'], pairs: ['MEX-PER'], countries: ['MEX'] },
    ...given,
  };
}

/** A good data set of three states with one record in each list. */
export function aDatasetRecord(given: Partial<DatasetRecord> = {}): DatasetRecord {
  return {
    format: 'hemisphere-dataset',
    version: 2,
    id: 'small',
    title: aText('A small data set'),
    summary: aText('One of each.'),
    licence: 'CC0-1.0',
    span: { from: '1810-01-01', to: '2025-11-30' },
    opening: { from: '2025-09-01', to: '2025-11-30' },
    countries: [aCountry('MEX'), aCountry('PER'), aCountry('USA')],
    sources: [aSource()],
    people: [aPerson()],
    events: [anEvent()],
    interventions: [anIntervention()],
    series: [aSeries()],
    ties: [aTie()],
    blocs: [aBloc()],
    votes: [aVote()],
    stances: [aStance()],
    scenarios: [aScenario()],
    claims: [aClaim()],
    ...given,
  };
}

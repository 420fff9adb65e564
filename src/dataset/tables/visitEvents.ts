import { LANGS, type Lang, type LocalText } from '../../model/LocalText.ts';
import type { Country, Iso3 } from '../../model/Country.ts';
import type { GeoEvent, Place } from '../../model/GeoEvent.ts';
import type { Visit } from '../../model/Visit.ts';
import type { Visits } from './readVisits.ts';
import { isoOf } from '../../model/Day.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { pairOf } from '../../model/Pair.ts';
import { toneOfCameo } from '../../model/Tone.ts';

/** The source of the record that each table is. */
export const TABLE_SOURCES: ReadonlyMap<string, string> = new Map([
  ['us-travels', 'OHTRAVELS'],
  ['us-visitors', 'OHVISITS'],
]);

const HOST_OF_LEADERS: Iso3 = 'USA';
/** CAMEO: make a visit. */
const VISIT = '042';

interface Words {
  readonly visit: string;
  /** Between a heading and what it heads. */
  readonly colon: string;
  readonly role: Readonly<Record<Visit['role'], string>>;
  readonly place: string;
  readonly listed: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    visit: 'Visit',
    colon: ': ',
    role: {
      leader: 'Visit of a head of state or government',
      president: 'Visit of a president of the United States',
      secretary: 'Visit of a US secretary of state',
    },
    place: 'Place',
    listed: 'Listed by the Office of the Historian of the US Department of State.',
  },
  es: {
    visit: 'Visita',
    colon: ': ',
    role: {
      leader: 'Visita de un jefe de Estado o de Gobierno',
      president: 'Visita de un presidente de Estados Unidos',
      secretary: 'Visita de un secretario de Estado de EE. UU.',
    },
    place: 'Lugar',
    listed:
      'Figura en la lista de la Oficina del Historiador del Departamento de Estado de EE. UU.',
  },
  pt: {
    visit: 'Visita',
    colon: ': ',
    role: {
      leader: 'Visita de um chefe de Estado ou de Governo',
      president: 'Visita de um presidente dos Estados Unidos',
      secretary: 'Visita de um secretário de Estado dos EUA',
    },
    place: 'Local',
    listed: 'Consta da lista do Escritório do Historiador do Departamento de Estado dos EUA.',
  },
  fr: {
    visit: 'Visite',
    colon: '\u00a0: ',
    role: {
      leader: 'Visite d’un chef d’État ou de gouvernement',
      president: 'Visite d’un président des États-Unis',
      secretary: 'Visite d’un secrétaire d’État des États-Unis',
    },
    place: 'Lieu',
    listed: 'Figure sur la liste du Bureau de l’historien du département d’État des États-Unis.',
  },
};

/**
 * The visits of leaders as events, in their order; those of states that are not known are left out. Names
 * of people and places stand as the tables write them. A visit is where the table says so and that is the
 * capital; else it is somewhere in the state.
 */
export function visitEvents(
  { visits }: Visits,
  countries: ReadonlyMap<Iso3, Country>,
): readonly GeoEvent[] {
  return visits.flatMap((visit) => {
    const isToUs = visit.direction === 'to-us';
    const guest = countries.get(isToUs ? visit.state : HOST_OF_LEADERS);
    const host = countries.get(isToUs ? HOST_OF_LEADERS : visit.state);
    return guest && host ? [eventOf(visit, guest, host)] : [];
  });
}

function eventOf(visit: Visit, guest: Country, host: Country): GeoEvent {
  const { id, span, role, who, place } = visit;
  const [from, to] = [isoOf(span.startDay), isoOf(span.endDay)];
  const source = TABLE_SOURCES.get(id.split(':')[0] ?? '');
  return {
    id,
    kind: 'visit',
    date: knownEdtf(from === to ? from : `${from}/${to}`),
    span,
    title: inAll(
      (lang, name) =>
        `${WORDS[lang].visit}${WORDS[lang].colon}${who} (${name(guest)}), ${name(host)}`,
    ),
    text: inAll((lang, name) => {
      const { colon, listed, place: placeWord, role: roleWord } = WORDS[lang];
      const where = place === null ? '' : ` ${placeWord}${colon}${place}.`;
      return `${roleWord[role]}${colon}${name(guest)} – ${name(host)}.${where} ${listed}`;
    }),
    place: placeOf(host, place),
    topic: 'diplomacy',
    cameo: VISIT,
    codedBy: 'editors',
    tone: toneOfCameo(VISIT),
    actors: [guest.iso3, host.iso3],
    dyads: [`${guest.iso3}>${host.iso3}`],
    pairs: [pairOf(guest.iso3, host.iso3)],
    status: 'confirmed',
    confidence: 'corroborated',
    citations: source === undefined ? [] : [{ source }],
  };
}

/** A text in each language in which the states are named. */
function inAll(say: (lang: Lang, name: (state: Country) => string) => string): LocalText {
  const nameIn = (lang: Lang) => (state: Country) => state.name[lang] ?? state.name.en;
  const texts = LANGS.map((lang) => [lang, say(lang, nameIn(lang))] as const);
  return { en: '', ...Object.fromEntries(texts) };
}

function placeOf({ name, capital, lng, lat }: Country, written: string | null): Place {
  const isCapital = written !== null && plain(written) === plain(capital.en);
  return isCapital ? { name: capital, lng, lat, precision: 2 } : { name, lng, lat, precision: 6 };
}

/** Without accents and marks: `San José` as `San Jose`, `Washington, D.C.` as `Washington DC`. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L} ]/gu, '')
    .toLowerCase();
}

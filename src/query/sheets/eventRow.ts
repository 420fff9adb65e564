import { APPROXIMATE_FROM, type GeoEvent } from '../../model/GeoEvent.ts';
import type { Cell, Row, SheetLink } from '../../sheets/Sheet.ts';
import { type ColumnList, type Telling, citedLinks } from './columnsOf.ts';
import type { ToldEvent } from '../../events/toldRows.ts';
import { standInTitle } from '../names/standInTitle.ts';
import { LANGS, textIn } from '../../model/LocalText.ts';

/** The columns of events, in their order in a file. */
export const EVENT_COLUMNS = [
  ['id', 'text'],
  ['date', 'text'],
  ['start', 'day'],
  ['end', 'day'],
  ['title', 'text'],
  ['place', 'text'],
  ['lng', 'number'],
  ['lat', 'number'],
  ['precision', 'number'],
  ['topic', 'text'],
  ['tone', 'text'],
  ['cameo', 'text'],
  ['states', 'list'],
  ['pairs', 'list'],
  ['confidence', 'text'],
  ['sources', 'links'],
  ['url', 'text'],
] as const satisfies ColumnList;

/** The columns of titles in each language, as {@link LANGS} are. */
const TITLE_COLUMNS = [
  ['title_en', 'text'],
  ['title_es', 'text'],
  ['title_pt', 'text'],
  ['title_fr', 'text'],
] as const satisfies ColumnList;

/** The columns of events with their titles in each language, where they have one. */
export const EVENT_COLUMNS_IN_ALL: ColumnList = EVENT_COLUMNS.flatMap((column): ColumnList =>
  column[0] === 'title' ? [column, ...TITLE_COLUMNS] : [column],
);

const TITLE_AT = EVENT_COLUMNS.findIndex(([key]) => key === 'title');

interface EventTelling extends Telling {
  /** The full address at which an event of the record is read. */
  readonly addressOf: (id: string) => string;
}

/** An event as cells of {@link EVENT_COLUMNS}; what its source does not say is empty. */
export function eventRow({ event, said }: ToldEvent, telling: EventTelling): Row {
  const cells: Readonly<Record<(typeof EVENT_COLUMNS)[number][0], Cell>> = {
    ...commonCells(event),
    ...(said ? cellsOfRow(event, said, telling) : cellsOfRecord(event, telling)),
  };
  return EVENT_COLUMNS.map(([key]) => cells[key]);
}

/** An event as cells of {@link EVENT_COLUMNS_IN_ALL}; a row of a file has its own title alone. */
export function eventRowInAll(told: ToldEvent, telling: EventTelling): Row {
  const { event, said } = told;
  const titles = LANGS.map((lang) => (said ? null : (event.title[lang] ?? null)));
  return eventRow(told, telling).toSpliced(TITLE_AT + 1, 0, ...titles);
}

function commonCells({ id, date, span, topic, tone, actors, pairs }: GeoEvent) {
  const { startDay, endDay } = span;
  return { id, date: date.edtf, start: startDay, end: endDay, topic, tone, states: actors, pairs };
}

function cellsOfRecord(event: GeoEvent, telling: EventTelling) {
  const { id, title, place, cameo, confidence, citations } = event;
  const { lang, addressOf } = telling;
  return {
    title: textIn(title, lang).text,
    place: place && filled(textIn(place.name, lang).text),
    lng: place && place.lng,
    lat: place && place.lat,
    precision: place && place.precision,
    cameo,
    confidence,
    sources: citedLinks(citations, telling),
    url: addressOf(id),
  };
}

function cellsOfRow(event: GeoEvent, said: NonNullable<ToldEvent['said']>, telling: EventTelling) {
  const { dataset, lang, t } = telling;
  const { place } = event;
  const title = textIn(said.title, lang).text;
  const source: SheetLink = { name: said.source, address: said.url };
  const isCited = said.source !== '' || said.url !== '';
  // a place that the file writes is exact, but no better known than it says
  const at = place && (said.degrees ?? place);
  const rough = place && place.precision >= APPROXIMATE_FROM ? place.precision : null;
  return {
    title: title === '' ? standInTitle(dataset, event, lang, t) : title,
    place: filled(said.placeName),
    lng: at && at.lng,
    lat: at && at.lat,
    precision: said.precision ?? rough,
    cameo: said.cameo,
    confidence: null,
    sources: isCited ? [source] : [],
    url: filled(said.url),
  };
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}

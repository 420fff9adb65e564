/** What a cell of a column may hold, and how an issue calls that. */
interface Column {
  readonly holds: RegExp;
  readonly what: string;
}

const STATE: Column = { holds: /^[A-Z]{3}$/, what: 'state by ISO 3166 alpha-3' };
const STATES: Column = { holds: /^(?:[A-Z]{3}(?: [A-Z]{3})*)?$/, what: 'list of states' };
const YEAR: Column = { holds: /^\d{4}$/, what: 'year' };
const DAY: Column = { holds: /^\d{4}-\d{2}-\d{2}$/, what: 'day' };
const TEXT: Column = { holds: /\S/, what: 'text' };
const ANY: Column = { holds: /^/, what: 'text' };
const NUMBER: Column = { holds: /^-?\d+(?:\.\d+)?$/, what: 'number' };
const LEVEL: Column = { holds: /^[01239]$/, what: 'level of a mission' };

/** The tables that the build reads, by the name of their files, with their columns in order. */
export const TABLE_KINDS = {
  'cow-missions': {
    a: STATE,
    b: STATE,
    year: YEAR,
    mission_of_a_at_b: LEVEL,
    mission_of_b_at_a: LEVEL,
  },
  'cow-states': { state: STATE, first_wave: YEAR, last_wave: YEAR },
  'wikidata-missions': {
    sender: STATE,
    host: STATE,
    city: ANY,
    kind: TEXT,
    accredited_to: STATES,
    created: ANY,
    wikidata: { holds: /^Q\d+$/, what: 'item of Wikidata' },
    lat: ANY,
    lon: ANY,
  },
  'un-votes': {
    date: DAY,
    resolution: ANY,
    title: ANY,
    issues: { holds: /^(?:(?:me|nu|di|hr|co|ec)(?: |$))*$/, what: 'list of issues' },
    stage: { holds: /^(?:amend|para|amendpara)?$/, what: 'stage of a vote' },
    votes: { holds: /^[yna-]{35}$/, what: 'row of 35 votes' },
  },
  'us-travels': {
    from: DAY,
    to: DAY,
    role: { holds: /^(?:president|secretary)$/, what: 'role' },
    who: TEXT,
    host: STATE,
    place: ANY,
    id: NUMBER,
  },
  'us-visitors': { from: DAY, to: DAY, visitor: TEXT, state: STATE, id: NUMBER },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

export type TableId = keyof typeof TABLE_KINDS;
export const TABLE_IDS = Object.keys(TABLE_KINDS) as TableId[];

/** A row of a table, its cells by column. */
export type TableRow<Id extends TableId> = Readonly<
  Record<Extract<keyof (typeof TABLE_KINDS)[Id], string>, string>
>;

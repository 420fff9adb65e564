import type { InterventionRecord } from '../../../src/model/DatasetRecord.ts';
import type { EventRecord } from '../../../src/model/GeoEvent.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { datesMeet } from '../../../src/model/datesMeet.ts';
import type { PlacedRecord } from '../issueInFile.ts';
import { type Breach, type RecordRule, type RuleInput, breachIn } from './RecordRule.ts';

/** Reduce or break relations, and grant recognition: the codes of CAMEO that are about the tie itself. */
const CODES = /^(?:161|054)/;

/** The same in the words of a title, where the code is another or none. */
const TITLES = [
  /\b(?:recall|withdraw|expel)s?\b.*\b(?:ambassadors?|envoys?|diplomats?|mission|chargée?s?)(?!\p{L})/iu,
  /\b(?:sever|break|suspend|restore|resume|establish)s?\b.*\b(?:relations|ties)\b/i,
];

/** What was not done, or not yet, changes no tie. */
const NOT_DONE: readonly EventRecord['status'][] = ['announced', 'denied'];

/** An act on the tie of two American states is a change of their tie. */
export const changeOfAct: RecordRule = {
  name: 'act-without-change',
  message:
    'The act {dyad} is about relations, but the event causes no change of {pair} and none stands on its day: add the change to ties/{pair}.json and name it in “causes”, or give the dyad another code.',
  find: (input) => {
    const { events, interventions } = input.lists;
    return [...events, ...interventions].flatMap((event) => breachesOf(event, input));
  },
};

type Happening = EventRecord | InterventionRecord;

function breachesOf(event: PlacedRecord<Happening>, { lists }: RuleInput): Breach[] {
  const { record } = event;
  if (NOT_DONE.includes(record.status)) return [];
  const outside = new Set(
    lists.countries.flatMap(({ record: { iso3, region } }) => (region === 'outside' ? [iso3] : [])),
  );
  return record.dyads.flatMap((dyad, i) => {
    const [actor = '', target = ''] = dyad.split('>');
    if (outside.has(actor) || outside.has(target) || !isAboutTie(record, dyad)) return [];
    const pair = pairOf(actor, target);
    const isChanged = lists.ties.some(
      ({ record: tie }) =>
        tie.pair === pair &&
        (record.causes?.includes(tie.id) === true || datesMeet(tie.date, record.date)),
    );
    return isChanged ? [] : [breachIn(event, `dyads[${i}]`, { dyad, pair })];
  });
}

function isAboutTie({ cameo, dyadCameo, title }: Happening, dyad: string): boolean {
  const own = dyadCameo?.[dyad];
  if (own !== undefined) return CODES.test(own);
  return CODES.test(cameo ?? '') || TITLES.some((words) => words.test(title.en));
}

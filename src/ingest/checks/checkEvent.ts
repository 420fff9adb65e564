import type { InterventionRecord } from '../../model/DatasetRecord.ts';
import type { EventRecord, Role } from '../../model/GeoEvent.ts';
import type { Issue } from '../../model/Issue.ts';
import { datesMeet } from '../../model/datesMeet.ts';
import type { Known } from '../Reading.ts';
import { checkWithin } from './checkWithin.ts';
import { checkReference, checkReferences } from './checkReference.ts';

/** Its date lies in the data, its actors are known and act in its dyads, its people were in office. */
export function checkEvent(
  event: EventRecord | InterventionRecord,
  at: string,
  known: Known,
): Issue[] {
  return [
    ...checkWithin(event.date, `${at}.date`, known),
    ...checkReferences('countries', event.actors, `${at}.actors`, known),
    ...event.dyads.flatMap((dyad, i) => checkDyad(dyad, event.actors, `${at}.dyads[${i}]`)),
    ...Object.keys(event.dyadCameo ?? {}).flatMap((dyad) =>
      checkCoded(dyad, event.dyads, `${at}.dyadCameo.${dyad}`),
    ),
    ...checkReferences('ties', event.causes ?? [], `${at}.causes`, known),
    ...(event.people ?? []).flatMap((role, i) =>
      checkRole(role, event.date, `${at}.people[${i}]`, known),
    ),
  ];
}

function checkDyad(dyad: string, actors: readonly string[], at: string): Issue[] {
  const stranger = dyad.split('>').find((state) => !actors.includes(state));
  if (stranger === undefined) return [];
  const context = { found: dyad, state: stranger };
  return [{ code: 'dyad-not-actors', severity: 'error', path: at, context }];
}

/** A code is told of a dyad that the event has. */
function checkCoded(dyad: string, dyads: readonly string[], at: string): Issue[] {
  if (dyads.includes(dyad)) return [];
  return [{ code: 'bad-pair', severity: 'error', path: at, context: { found: dyad } }];
}

function checkRole({ person: id, office }: Role, date: string, at: string, known: Known): Issue[] {
  const person = known.people.get(id);
  if (!person) return checkReference('people', id, `${at}.person`, known);
  if (office === undefined) return [];
  const terms = person.terms.filter((term) => term.office === office);
  if (terms.some((term) => datesMeet(term.dates, date))) return [];
  const context = { person: person.name, office, date };
  return [{ code: 'office-holder-out-of-term', severity: 'error', path: at, context }];
}

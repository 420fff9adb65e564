import type { FileHead } from '../readHead.ts';
import { type ColumnSample, sampleColumn } from './ColumnSample.ts';
import { type Role, ROLES } from './Role.ts';
import { wordsOfName } from './roleNames.ts';
import { scoreOf } from './scoreOf.ts';

/** What each column tells of an event; null for one that stays with its row and tells nothing. */
export type Roles = readonly (Role | null)[];

/** Degrees without names have decimals in so many cells at the least. */
const DECIMALS = 0.8;
/** A column of states has one in so many cells. */
const STATES = 0.5;

/**
 * Guesses what the columns of a file tell, from their names in four languages and from the first rows. A
 * role has one column at the most, the likeliest; half a place is none.
 */
export function guessRoles({ cells, hasNames, sample }: FileHead): Roles {
  const names = cells.map((name) => (hasNames ? wordsOfName(name) : ''));
  const columns = names.map((_, column) => sampleColumn(sample.map((row) => row[column] ?? '')));
  const roles = likeliest(names, columns);
  const { lat, lng } = degreesOf(roles, columns);
  const hasDegrees = lat >= 0 || roles.includes('point');
  const isAlone = !roles.includes('actor2') && !roles.includes('country_of_event');
  return roles.map((role, column) => {
    if (column === lat) return 'lat';
    if (column === lng) return 'lng';
    const { states, pairs } = columns[column]!;
    // the one thing that tells where it was
    if (role === 'actor1' && isAlone && !hasDegrees && states >= STATES && pairs < STATES)
      return 'country_of_event';
    return role === 'lat' || role === 'lng' || (role === 'point' && lat >= 0) ? null : role;
  });
}

/** Gives roles to columns, the surest first; of equally likely ones, to the column further left. */
function likeliest(names: readonly string[], columns: readonly ColumnSample[]): (Role | null)[] {
  const found = names.flatMap((name, column) =>
    ROLES.map((role) => ({ role, column, score: scoreOf(role, name, columns[column]!) })),
  );
  const roles: (Role | null)[] = names.map(() => null);
  const taken = new Set<Role>();
  for (const { role, column, score } of found.toSorted((a, b) => b.score - a.score)) {
    if (score <= 0 || taken.has(role) || roles[column] !== null) continue;
    roles[column] = role;
    taken.add(role);
  }
  return roles;
}

/** Where both degrees stand: as names say, or in two columns side by side that could hold nothing else. */
function degreesOf(
  roles: Roles,
  columns: readonly ColumnSample[],
): { readonly lat: number; readonly lng: number } {
  const [lat, lng] = [roles.indexOf('lat'), roles.indexOf('lng')];
  const none = { lat: -1, lng: -1 };
  if (lat >= 0 && lng >= 0) return { lat, lng };
  if (lat >= 0 || lng >= 0 || roles.includes('point')) return none;
  const isFree = (column: number) =>
    roles[column] === null && (columns[column]?.decimals ?? 0) >= DECIMALS;
  const first = columns.findIndex((_, column) => isFree(column) && isFree(column + 1));
  if (first < 0) return none;
  const [a, b] = [columns[first]!, columns[first + 1]!];
  if (a.lat === 1 && b.lng === 1) return { lat: first, lng: first + 1 };
  return a.lng === 1 && b.lat === 1 ? { lat: first + 1, lng: first } : none;
}

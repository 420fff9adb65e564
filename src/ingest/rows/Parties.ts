import type { Iso3 } from '../../model/Country.ts';
import { type Pair, pairOf } from '../../model/Pair.ts';
import type { Party } from '../../model/Party.ts';
import { STATE_CODES } from './codes/stateCodes.ts';

/** A party's id fits in 16 bits. */
const MOST_PARTIES = 1 << 16;

/** Parties of at most one state on each side: none, one, or two. They always find room. */
const PLAIN_PARTIES = 1 + STATE_CODES.length + (STATE_CODES.length * (STATE_CODES.length - 1)) / 2;

/** Sides with a number below this stand in a table; there are more only where sides hold many states. */
const TABLE_SIDES = 256;

/**
 * The different parties of a file, by id in order of first appearance; their lists are sorted. A side is the number of a
 * list of states; 0 is the side without any.
 */
export class Parties {
  readonly list: Party[] = [];
  /** Events whose party was one too many, and that stand with the first state of each side. */
  folded = 0;

  #room: number;
  readonly #sides: (readonly Iso3[])[] = [[]];
  readonly #sideNumbers = new Map<string, number>([['', 0]]);
  readonly #ids = new Map<string, number>();
  /** Id + 1 by the numbers of both sides. */
  readonly #table = new Uint32Array(TABLE_SIDES * TABLE_SIDES);

  /** `room`: for how many parties that have several states on a side. */
  constructor(room: number = MOST_PARTIES - PLAIN_PARTIES) {
    this.#room = room;
  }

  /** The number of a side. States that are none of {@link STATE_CODES} are not asked for. */
  sideOf(states: readonly Iso3[]): number {
    const sorted = [...new Set(states)].toSorted();
    const key = sorted.join(' ');
    const known = this.#sideNumbers.get(key);
    if (known !== undefined) return known;
    this.#sides.push(sorted);
    this.#sideNumbers.set(key, this.#sides.length - 1);
    return this.#sides.length - 1;
  }

  /** The id of the party of two sides, in either order. */
  idOf(a: number, b: number): number {
    if (a >= TABLE_SIDES || b >= TABLE_SIDES) return this.#find(a, b);
    const cell = a * TABLE_SIDES + b;
    const known = this.#table[cell]!;
    if (known > 0) return known - 1;
    const before = this.folded;
    const id = this.#find(a, b);
    if (this.folded === before) this.#table[cell] = id + 1;
    return id;
  }

  #find(a: number, b: number): number {
    const sideA = this.#sides[a]!;
    const sideB = this.#sides[b]!;
    const pairs = pairsBetween(sideA, sideB);
    const actors = [...new Set([...sideA, ...sideB])].toSorted();
    const key = `${actors.join(' ')}|${pairs.join(' ')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (actors.length > 2 || (actors.length === 2 && pairs.length === 0)) {
      if (this.#room === 0) {
        this.folded++;
        return this.#find(this.sideOf(sideA.slice(0, 1)), this.sideOf(sideB.slice(0, 1)));
      }
      this.#room--;
    }
    this.list.push({ actors, pairs });
    this.#ids.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

function pairsBetween(sideA: readonly Iso3[], sideB: readonly Iso3[]): Pair[] {
  const pairs = sideA.flatMap((a) => sideB.flatMap((b) => (a === b ? [] : [pairOf(a, b)])));
  return [...new Set(pairs)].toSorted();
}

import { APPROXIMATE_FROM } from '../../model/GeoEvent.ts';
import { TONES } from '../../model/Tone.ts';
import { TOPICS } from '../../model/Topic.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import type { Iso3 } from '../../model/Country.ts';
import { isMissing, isNoValue } from './bytes/isMissing.ts';
import { ByteCodes } from './bytes/ByteCodes.ts';
import type { Cells } from './bytes/RowScanner.ts';
import type { KindRule, RowFormat } from './formats/RowFormat.ts';
import type { CellReader } from './CellReader.ts';
import { daysReader } from './daysReader.ts';
import { placeReader } from './placeReader.ts';
import { lostZero, readCameo } from './codes/mendCameo.ts';
import { textAt } from './bytes/textAt.ts';
import type { Parties } from './Parties.ts';
import type { RowPlan } from './planRows.ts';
import { stateReader } from './stateReader.ts';

/** A kind's code is made of topic and tone, each by its number from 1, 0 for none. */
const TONE_BITS = 2;
const TONE_MASK = (1 << TONE_BITS) - 1;
const UNKNOWN = 1 << 8;
const LOST = 1 << 9;
const EITHER = 1 << 10;
const ZERO_BITS = LOST | EITHER;

/** An event's kind by the code of topic and tone, for a place that is known and for a rough one. */
const POINT_KINDS = kindsByCode('point');
const AREA_KINDS = kindsByCode('area');

/** Reads whole rows of a file. `warn` hears of a cell that is not understood and costs nothing else. */
export function eventReader(
  plan: RowPlan,
  parties: Parties,
  warn: (code: RowIssueCode, column: number) => void,
): CellReader {
  const { format, lastNeeded } = plan;
  const sideCode = (text: string, statesOf: (text: string) => readonly (Iso3 | undefined)[]) => {
    const states = isNoValue(text) ? [] : statesOf(text);
    const known = states.filter((state) => state !== undefined);
    return 2 * parties.sideOf(known) + Number(known.length < states.length);
  };
  const sides = new ByteCodes((text) => sideCode(text, format.statesOf));
  const pairs = new ByteCodes((text) => format.pairOf?.(text) ?? null);
  const homes = new ByteCodes((text) => sideCode(text, (home) => homesOf(format.homeOf(home))));
  const kinds = format.kinds.map((rule) => new ByteCodes((text) => kindCode(rule, text)));
  const zeros = format.kinds.map((rule, i) => zeroReader(rule, plan, i, warn));
  const areas = new ByteCodes((text) => Number(isRough(format, text.trim())));
  const otherwise = kindCodeOf(format.otherwise);
  const tooShort = { code: 'short-row', column: lastNeeded } as const;

  const codeIn = (codes: ByteCodes, cells: Cells, column: number): number =>
    column < 0 || column >= cells.count
      ? 0
      : codes.codeAt(cells.bytes, cells.starts[column]!, cells.ends[column]!);

  const kindIn = (cells: Cells, isState: boolean): number => {
    let topic = 0;
    let tone = 0;
    for (let i = 0; i < kinds.length; i++) {
      const column = plan.kinds[i]!;
      let code = codeIn(kinds[i]!, cells, column);
      if (code === UNKNOWN) {
        warn('unknown-word', column);
        continue;
      }
      if (code & ZERO_BITS) code = zeros[i]!(cells, code);
      topic ||= code >> TONE_BITS;
      tone ||= code & TONE_MASK;
    }
    topic ||= otherwise >> TONE_BITS;
    tone ||= otherwise & TONE_MASK;
    const isArea = isState || codeIn(areas, cells, plan.precision) === 1;
    return (isArea ? AREA_KINDS : POINT_KINDS)[(topic << TONE_BITS) | tone]!;
  };

  const sideIn = (codes: ByteCodes, cells: Cells, column: number): number => {
    const code = codeIn(codes, cells, column);
    if (code & 1) warn('unknown-state', column);
    return code >> 1;
  };

  /** The party of two states in one cell, where no other names a side; null without such a cell. */
  const pairParty = (cells: Cells): number | null => {
    if (format.pairOf === undefined) return null;
    const [atA, atB] = [hasValue(cells, plan.sideA), hasValue(cells, plan.sideB)];
    if (atA === atB) return null;
    const column = atA ? plan.sideA : plan.sideB;
    const pair = pairs.codeAt(cells.bytes, cells.starts[column]!, cells.ends[column]!);
    return pair && parties.idOf(parties.sideOf([pair[0]]), parties.sideOf([pair[1]]));
  };

  const partyIn = (cells: Cells): number => {
    const pair = pairParty(cells);
    if (pair !== null) return pair;
    const a = sideIn(sides, cells, plan.sideA);
    const b = sideIn(sides, cells, plan.sideB);
    // nobody is known to act: it is a matter of the country where it happened
    return a === 0 && b === 0
      ? parties.idOf(sideIn(homes, cells, plan.home), 0)
      : parties.idOf(a, b);
  };

  /** What is told of the row once it is known to be read. */
  const doubts: [code: RowIssueCode, column: number][] = [];
  const doubt = (code: RowIssueCode, column: number) => doubts.push([code, column]);
  const days = daysReader(plan, doubt);
  const place = placeReader(plan, doubt);
  const inState = stateReader(plan);
  return (cells, event) => {
    if (cells.count <= lastNeeded) return tooShort;
    if (doubts.length > 0) doubts.length = 0;
    const fault = days(cells, event) ?? place(cells, event);
    if (fault !== null) return fault;
    if (doubts.length > 0) for (const [code, column] of doubts) warn(code, column);
    event.party = partyIn(cells);
    const isState = inState(cells, event);
    if (isState) warn('state-place', plan.area);
    event.kind = kindIn(cells, isState);
    return null;
  };
}

function hasValue({ bytes, starts, ends, count }: Cells, column: number): boolean {
  return column >= 0 && column < count && !isMissing(bytes, starts[column]!, ends[column]!);
}

function homesOf(home: Iso3 | null | undefined): readonly (Iso3 | undefined)[] {
  return home === null ? [] : [home];
}

function isRough({ precision }: RowFormat, text: string): boolean {
  return (precision?.of(text) ?? 0) >= APPROXIMATE_FROM;
}

function kindsByCode(place: 'point' | 'area'): Uint8Array {
  const kinds = new Uint8Array((TOPICS.length + 1) << TONE_BITS);
  for (const topic of TOPICS) {
    for (const tone of TONES) kinds[kindCodeOf({ topic, tone })] = kindOf(topic, tone, place);
  }
  return kinds;
}

/** Topic and tone of a cell's text as a number, with what is to be told of its zero; 0 where it tells neither. */
function kindCode(rule: KindRule, cell: string): number {
  const text = cell.trim();
  if (text === '') return 0;
  const read = rule.cameo ? readCameo(text) : { code: text, zero: 'there' };
  const kind = rule.kindOf(read.code);
  if (!kind) return UNKNOWN;
  return kindCodeOf(kind) | (read.zero === 'lost' ? LOST : read.zero === 'either' ? EITHER : 0);
}

/** What a code stands for whose zero is lost, or may be; it warns of either. */
function zeroReader(
  rule: KindRule,
  { kinds, roots, quads }: RowPlan,
  i: number,
  warn: (code: RowIssueCode, column: number) => void,
): (cells: Cells, code: number) => number {
  const column = kinds[i]!;
  return (cells, code) => {
    const text = textAt(cells, column).trim();
    const isLost =
      code & LOST ? true : lostZero(text, textAt(cells, roots[i]!), textAt(cells, quads[i]!));
    if (isLost !== false) warn(isLost ? 'lost-zeros' : 'doubtful-code', column);
    const kind = code & EITHER && isLost ? rule.kindOf(`0${text}`) : undefined;
    return kind ? kindCodeOf(kind) : code & ~ZERO_BITS;
  };
}

function kindCodeOf({ topic, tone }: ReturnType<KindRule['kindOf']> & object): number {
  const topicCode = topic === undefined ? 0 : TOPICS.indexOf(topic) + 1;
  const toneCode = tone === undefined ? 0 : TONES.indexOf(tone) + 1;
  return (topicCode << TONE_BITS) | toneCode;
}

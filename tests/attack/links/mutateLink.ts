import { LENS_CLAUSES } from '../../../src/lens/lensClauses.ts';
import type { Dice } from '../Dice.ts';
import { INHERITED, PAYLOADS } from '../payloads.ts';
import { mutateText } from '../mutateText.ts';

/** Clauses as links hold them, all keys among them. */
const GOOD =
  'mode=day&mode=sofar&mode=all&from=2025-09-01&from=..&from=1823-12-02&to=2025-11-30&to=..&step=week&speed=0.5&speed=16&loop=1' +
  '&pair=MEX-PER&pair=PER-MEX,USA-VEN&country=MEX,CUB&country=bra&topic=diplomacy,vote&tone=conflict&confidence=corroborated' +
  '&source=press&source=UNGA-1,state-dept&q=asylum&q=peru+mex&status=severed&open=event:E1&open=event:E43&open=pair:PER-MEX' +
  '&open=country:CUB&open=bloc:OAS&open=vote:V1&open=claim:C1&open=scenario:SC1&open=source:press&open=event:file-1x:row-3' +
  '&page=matrix&page=sources&at=5,-83,2.5&at=-12.0464,-77.0428,6.123456&layers=&layers=ties,bloc:OAS&layers=interventions,events' +
  '&ties=all&ties=events&lang=pt&theme=dark&data=sets/mine.json&data=https://example.org/set.json?a=b%26c&embed=1&utm_source=letter';

const CLAUSES = GOOD.split('&').map((clause) => clause.split(/=(.*)/, 2) as [string, string]);
const KEYS = LENS_CLAUSES.map(({ key }) => key);
const VALUES = CLAUSES.map(([, value]) => value);
/** What stands between clauses, mostly as it should. */
const MARKS = [...Array<string>(16).fill('&'), ';', '?', '#', '&&', '&amp;'];
const MOST_CLAUSES = 7;
const MANY = 400;

/** A query string, often one that reads for the most part. */
export function mutateLink(dice: Dice): string {
  const count = dice.chance(0.005) ? MANY : dice.below(MOST_CLAUSES + 1);
  const clauses = dice.times(count, () => aClause(dice));
  let link = clauses.map((clause) => dice.pick(MARKS) + clause).join('');
  if (dice.chance(0.7)) link = link.slice(1);
  for (let left = dice.chance(0.4) ? 1 + dice.below(3) : 0; left > 0; left--)
    link = mutateText(link, dice);
  return link;
}

function aClause(dice: Dice): string {
  const [goodKey, goodValue] = dice.pick(CLAUSES);
  const key = dice.chance(0.85) ? goodKey : dice.pick([...KEYS, ...INHERITED, ...PAYLOADS]);
  return `${written(key, dice)}${dice.chance(0.98) ? '=' : ''}${written(aValue(goodValue, dice), dice)}`;
}

function aValue(good: string, dice: Dice): string {
  if (dice.chance(0.6)) return good;
  if (dice.chance(0.4)) return mutateText(good, dice);
  if (dice.chance(0.3)) return dice.pick(VALUES);
  if (dice.chance(0.1)) return dice.times(1 + dice.below(60), () => dice.pick(VALUES)).join(',');
  return dice.chance(0.02) ? dice.pick(PAYLOADS).repeat(dice.below(2000)) : dice.pick(PAYLOADS);
}

/** As it is, escaped, or escaped twice. */
function written(text: string, dice: Dice): string {
  if (dice.chance(0.6)) return text;
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));
  return dice.chance(0.9) ? escaped : encodeURIComponent(escaped);
}
